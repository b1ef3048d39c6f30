package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.roster.ScreeningChecker;
import org.lianxin.planning.roster.ScreeningPlanning;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// The 季/月/周 visits of a season, spread evenly over the working days of each grid worker.
@Component
class ScreeningPlanner implements Kept {
    private final ScreeningGathering gathering;
    private final InstantSource clock;

    ScreeningPlanner(ScreeningGathering gathering, InstantSource clock) {
        this.gathering = gathering;
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
        var picture = new ScreeningPicture(season);
        return Judged.of(
                season.problem(),
                new ScreeningPlanning().plan(season.problem(), budget),
                new ScreeningChecker(),
                picture.names(),
                picture::of);
    }
}
