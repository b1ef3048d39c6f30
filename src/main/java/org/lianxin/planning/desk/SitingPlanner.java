package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingChecker;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Stations of a township or the county: estates may hold one, several groups need one.
@Component
class SitingPlanner implements Kept {
    private final SitingGathering gathering;

    SitingPlanner(SitingGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public Subject subject() {
        return Subject.SITING;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.COUNTY, AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var ground = gathering.ground(area);
        return SitingForm.of(ground, gathering.hasStreets(area, ground));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var ground = gathering.ground(area);
        var problem = gathering.problem(area, ground, options, budget);
        var outcome = new Siting().plan(problem, budget.share(0.7));
        var picture = new SitingPicture(ground, problem, options);
        return Judged.of(
                problem,
                outcome,
                new SitingChecker(),
                (answer, verdict) -> picture.of(answer, verdict, curve(problem, budget)));
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var answer = draft.answer();
        var ground = gathering.ground(draft.area());
        var problem = gathering.problem(draft.area(), ground, draft.options(), new SearchBudget(10, 1, 1));
        var number = new java.util.HashMap<String, Integer>();
        for (var j = 0; j < problem.sites(); j++) {
            number.put(problem.siteNames()[j], j);
        }
        var open = answer.zones().stream().map(Answered.Zone::id).collect(java.util.stream.Collectors.toSet());
        var places = Edits.applied(answer, moves, open);
        var opened = new boolean[problem.sites()];
        open.forEach(site -> opened[known(number, site)] = true);
        var servedBy = IntStream.range(0, problem.clients())
                .map(i -> known(number, places.get(problem.clientNames()[i])))
                .toArray();
        var plan = new SitingPlan(opened, servedBy);
        var picture = new SitingPicture(ground, problem, draft.options());
        return picture.edited(plan, new SitingChecker().check(problem, plan), answer);
    }

    private static int known(Map<String, Integer> number, @org.jspecify.annotations.Nullable String site) {
        var found = number.get(site);
        if (found == null) {
            throw Rejection.conflict("planning.changed-since", String.valueOf(site));
        }
        return found;
    }

    /// "One more station buys …": from two fewer to four more, in the time that is left.
    private static List<Siting.CurvePoint> curve(SitingProblem problem, SearchBudget budget) {
        var kept = (int) IntStream.range(0, problem.sites())
                .filter(j -> problem.fixed()[j])
                .count();
        var allowed = (int) IntStream.range(0, problem.sites())
                .filter(j -> !problem.closed()[j])
                .count();
        var from = Math.max(Math.max(1, kept), problem.stations() - 2);
        return new Siting().curve(problem, from, Math.min(allowed, problem.stations() + 4), budget);
    }
}
