package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;
import org.lianxin.planning.roster.RosterChecker;
import org.lianxin.planning.roster.Rostering;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// A month's duty at the station, shared out among the grid workers of the area.
@Component
class RosterPlanner implements Kept {
    private static final Sentence NONE = new Sentence(
            "这个月还没有审定过的值班表，没有现状可比。审定一版后，再算的方案都和它比。",
            "No roster of this month is in force: nothing to compare with. Once one is approved, later ones are set "
                    + "beside it.");
    private final RosterGathering gathering;
    private final InForce inForce;
    private final InstantSource clock;

    RosterPlanner(RosterGathering gathering, InForce inForce, InstantSource clock) {
        this.gathering = gathering;
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ROSTER;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        return RosterForm.of(
                LocalDate.ofInstant(clock.instant(), Zones.COUNTY).plusMonths(1).withDayOfMonth(1));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var duty = gathering.gather(area, options);
        var picture = picture(area, duty);
        var ended = Judged.of(
                duty.problem(),
                new Rostering().plan(duty.problem(), budget),
                new RosterChecker(),
                picture.names(),
                picture::of);
        return ended instanceof Ended.Impossible none ? none.with(RosterPlanner::atTheDesk) : ended;
    }

    /// The solver's ways out as values that the form takes.
    private static WayOut atTheDesk(WayOut way) {
        return switch (way.option()) {
            case "weekends" -> new WayOut("weekends", "6", way.sentence());
            case "away" -> new WayOut("away", Field.SOFT, way.sentence());
            default -> way;
        };
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var duty = gathering.gather(draft.area(), draft.options());
        var edit = new RosterEdit(duty);
        var plan = edit.of(draft.answer(), moves);
        var verdict = new RosterChecker().check(duty.problem(), plan);
        return picture(draft.area(), duty).edited(plan, edit.keys, verdict, draft.answer());
    }

    private RosterPicture picture(AreaCode area, RosterGathering.Duty duty) {
        var found = inForce.latest(Subject.ROSTER, area, options -> isOfTheSameDays(options, duty));
        return new RosterPicture(
                duty,
                Standing.of(
                        found,
                        answer -> new RosterEdit(duty).inForce(answer),
                        plan -> new RosterChecker().check(duty.problem(), plan),
                        NONE));
    }

    private static boolean isOfTheSameDays(Map<String, String> options, RosterGathering.Duty duty) {
        var first = LocalDate.parse(options.getOrDefault("month", "1900-01-01"));
        return first.isBefore(duty.day(duty.problem().days()))
                && first.plusMonths(1).isAfter(duty.first());
    }
}
