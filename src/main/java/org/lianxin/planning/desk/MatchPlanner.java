package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.Matching;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;

/// Wishes, errands and requests with volunteers, teams and units. Applied, a match is a set of offers that people
/// accept or decline; each round of offers is a plan of its own, which knows who declined and who took how much.
@Component
class MatchPlanner implements Planner {
    private final MatchGathering gathering;
    private final MatchOffers offers;

    MatchPlanner(MatchGathering gathering, MatchOffers offers) {
        this.gathering = gathering;
        this.offers = offers;
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
    public void check(AreaCode area, Options options) {
        gathering.gather(area, options);
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

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var gathered = gathering.gather(draft.area(), draft.options());
        var plan = new MatchEdit(gathered.problem(), draft.answer()).of(moves);
        var verdict = new MatchChecker().check(gathered.problem(), plan);
        return new MatchPicture(gathered).edited(plan, verdict, draft.answer());
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public String apply(Actor actor, Draft draft) {
        offers.send(actor, draft);
        return "{}";
    }

    @Override
    public void undo(Actor actor, Plan plan, VersionId version, String trace) {
        offers.withdraw(actor, plan, version);
    }
}
