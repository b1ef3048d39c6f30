package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.Matching;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;

/// Wishes, errands and requests with volunteers, teams and units: offers that people accept or decline. Whoever
/// declines is written beside the request, and the match is computed again.
@Component
class MatchPlanner implements Kept {
    private final MatchGathering gathering;

    MatchPlanner(MatchGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public Subject subject() {
        return Subject.MATCH;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.COUNTY, AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        return MatchForm.of(gathering.requests(area), gathering.takers(area));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var gathered = gathering.gather(area, options);
        return Judged.of(
                gathered.problem(),
                new Matching().plan(gathered.problem(), budget),
                new MatchChecker(),
                new MatchPicture(gathered)::of);
    }
}
