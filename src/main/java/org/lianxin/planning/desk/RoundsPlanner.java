package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.rounds.RoundPlanning;
import org.lianxin.planning.rounds.RoundsChecker;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// A day's visits of a township's grid workers: open matters in their grids, and buildings whose turn it is.
@Component
class RoundsPlanner implements Planner {
    private final RoundsGathering gathering;
    private final DayRounds days;
    private final InstantSource clock;

    RoundsPlanner(RoundsGathering gathering, DayRounds days, InstantSource clock) {
        this.gathering = gathering;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ROUNDS;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        return RoundsForm.of(today().plusDays(1), gathering.anybodyAgreed(area));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var gathered = gathering.gather(area, options, budget);
        if (gathered.problem().visits().isEmpty()) {
            throw new UnusableInput(
                    "planning.no-visits", new Sentence("这一天没有要走访的楼栋。", "There is nothing to visit on that day."));
        }
        var picture = picture(area, gathered, options);
        var ended = Judged.of(
                gathered.problem(),
                new RoundPlanning().plan(gathered.problem(), budget),
                new RoundsChecker(),
                picture.names(),
                picture::of);
        return ended instanceof Ended.Nothing nothing && nothing.why().code().equals(Judged.NOTHING)
                ? new Ended.Nothing(
                        new Failure(nothing.why().code(), nothing.why().sentence(), RoundsForm.waysOut(options)))
                : ended;
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var gathered = gathering.gather(draft.area(), draft.options(), new SearchBudget(10, 1, 1));
        var plan = new RoundsEdit(gathered).of(draft.answer(), moves);
        var verdict = new RoundsChecker().check(gathered.problem(), plan);
        return picture(draft.area(), gathered, draft.options()).edited(plan, verdict, draft.answer());
    }

    private RoundsPicture picture(AreaCode area, RoundsGathering.Gathered gathered, Options options) {
        var inForce = days.within(area, LocalDate.parse(options.text("day")));
        return new RoundsPicture(gathered, RoundsToday.of(gathered, inForce), options);
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public String apply(Actor actor, Draft draft) {
        var day = LocalDate.parse(draft.options().text("day"));
        if (day.isBefore(today())) {
            throw Rejection.conflict("planning.day-past", day);
        }
        days.put(draft.plan(), draft.version(), day, draft.answer());
        return "{\"day\": \"%s\"}".formatted(day);
    }

    @Override
    public void undo(Actor actor, Plan plan, VersionId version, String trace) {
        days.remove(version, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
