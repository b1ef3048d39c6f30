package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.roster.ScreeningChecker;
import org.lianxin.planning.roster.ScreeningPlanning;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// The 季/月/周 visits of a season, spread evenly over the working days of each grid worker.
@Component
class ScreeningPlanner implements Kept {
    private static final Sentence NONE = new Sentence(
            "这一期还没有审定过的走访排查日历，没有现状可比。审定一版后，再算的方案都和它比。",
            "No calendar of these weeks is in force: nothing to compare with. Once one is approved, later ones are set "
                    + "beside it.");
    private final ScreeningGathering gathering;
    private final InForce inForce;
    private final InstantSource clock;

    ScreeningPlanner(ScreeningGathering gathering, InForce inForce, InstantSource clock) {
        this.gathering = gathering;
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.SCREENING;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        return ScreeningForm.of(
                LocalDate.ofInstant(clock.instant(), Zones.COUNTY).plusMonths(1).withDayOfMonth(1));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var season = gathering.gather(area, options);
        var picture = picture(area, season);
        return Judged.of(
                season.problem(),
                new ScreeningPlanning().plan(season.problem(), budget),
                new ScreeningChecker(),
                picture.names(),
                picture::of);
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var season = gathering.gather(draft.area(), draft.options());
        var plan = new ScreeningEdit(season).of(draft.answer(), moves);
        var verdict = new ScreeningChecker().check(season.problem(), plan);
        return picture(draft.area(), season).edited(plan, verdict, draft.answer());
    }

    private ScreeningPicture picture(AreaCode area, ScreeningGathering.Season season) {
        var found = inForce.latest(Subject.SCREENING, area, options -> isOfTheSameDays(options, season));
        return new ScreeningPicture(
                season,
                Standing.of(
                        found,
                        answer -> new ScreeningEdit(season).inForce(answer),
                        plan -> new ScreeningChecker().check(season.problem(), plan),
                        NONE));
    }

    private static boolean isOfTheSameDays(Map<String, String> options, ScreeningGathering.Season season) {
        var first = LocalDate.parse(options.getOrDefault("from", "1900-01-01"));
        var days = (int) Double.parseDouble(options.getOrDefault("days", "0"));
        return first.isBefore(season.day(season.problem().days()))
                && first.plusDays(days).isAfter(season.first());
    }
}
