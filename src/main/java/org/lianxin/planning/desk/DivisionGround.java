package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.division.DivisionChecker;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;

/// A division problem with what the desk itself recounts: estates kept whole, streets between neighbours.
///
/// @param crosses per pair of neighbours, whether a street runs between them
/// @param blocks number of each building's estate within the rule's scope, -1 for none
/// @param estateNames by that number
record DivisionGround(
        Community community, DivisionProblem problem, boolean[] crosses, int[] blocks, List<String> estateNames) {
    private static final Sentence ESTATES = new Sentence("个小区被拆分", " estates split");
    private static final Sentence CROSSINGS = new Sentence("处跨路相邻", " neighbours across a street");

    /// Today's grids, judged by the rules of the plan; null where no building has a grid.
    @Nullable
    Verdict today() {
        if (!community.hasToday()) {
            return null;
        }
        var asMany = new DivisionProblem(
                problem.names(),
                problem.load(),
                problem.from(),
                problem.to(),
                problem.closeness(),
                community.grids().size(),
                problem.least(),
                problem.most(),
                problem.today(),
                problem.todayNames(),
                problem.changePrice(),
                problem.changeLimit());
        return new DivisionChecker().check(asMany, planToday());
    }

    private DivisionPlan planToday() {
        return new DivisionPlan(
                community.today(), IntStream.range(0, community.grids().size()).toArray());
    }

    /// The rules that the desk counts itself, of the plan and of today's grids.
    ///
    /// @param grid the name of a grid by its number
    List<Answered.Finding> recounted(DivisionPlan plan, Options options, IntFunction<String> grid) {
        var findings = recount(plan, options, grid);
        if (!community.hasToday()) {
            return findings;
        }
        var today = recount(
                planToday(), options, g -> g < 0 ? "" : community.grids().get(g).name());
        return IntStream.range(0, findings.size())
                .mapToObj(n -> findings.get(n).beside(today.get(n).by()))
                .toList();
    }

    private List<Answered.Finding> recount(DivisionPlan plan, Options options, IntFunction<String> grid) {
        var findings = new ArrayList<Answered.Finding>();
        if (!options.is("estates", Field.OFF)) {
            findings.add(Findings.counted(
                    "estates",
                    new Sentence("一个小区不拆到几个网格", "an estate is not split among grids"),
                    options.is("estates", Field.HARD),
                    split(plan),
                    ESTATES));
        }
        if (!options.is("streets", Field.OFF)) {
            findings.add(Findings.counted(
                    "streets",
                    new Sentence("网格不跨道路", "grids do not cross streets"),
                    options.is("streets", Field.HARD) && !options.is("join", "nearest"),
                    crossing(plan, grid),
                    CROSSINGS));
        }
        return findings;
    }

    private List<String> split(DivisionPlan plan) {
        var grids = new HashMap<Integer, Set<Integer>>();
        for (var v = 0; v < blocks.length; v++) {
            if (blocks[v] >= 0) {
                grids.computeIfAbsent(blocks[v], b -> new HashSet<>()).add(plan.gridOf()[v]);
            }
        }
        return grids.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> estateNames.get(e.getKey()))
                .toList();
    }

    private List<String> crossing(DivisionPlan plan, IntFunction<String> grid) {
        var where = new ArrayList<String>();
        for (var e = 0; e < crosses.length; e++) {
            var a = plan.gridOf()[problem.from()[e]];
            if (crosses[e] && a >= 0 && a == plan.gridOf()[problem.to()[e]]) {
                where.add(grid.apply(a));
            }
        }
        return where;
    }
}
