package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.division.Division;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;

/// Buildings that must stay together, divided as one: neighbours of one estate.
final class Blocks {
    private final DivisionProblem whole;
    private final int[] blockOf;
    private final DivisionProblem small;

    private Blocks(DivisionProblem whole, int[] group) {
        this.whole = whole;
        var root = new int[whole.size()];
        Arrays.setAll(root, v -> v);
        for (var e = 0; e < whole.from().length; e++) {
            var a = whole.from()[e];
            var b = whole.to()[e];
            if (group[a] >= 0 && group[a] == group[b]) {
                root[rootOf(root, a)] = rootOf(root, b);
            }
        }
        var numbers = new LinkedHashMap<Integer, Integer>();
        blockOf = new int[root.length];
        for (var v = 0; v < root.length; v++) {
            blockOf[v] = numbers.computeIfAbsent(rootOf(root, v), r -> numbers.size());
        }
        small = contracted(numbers.size());
    }

    /// Divides whole estates, and tells the answer building by building.
    static Outcome<DivisionPlan> plan(DivisionProblem whole, int[] group, SearchBudget budget) {
        var blocks = new Blocks(whole, group);
        var outcome = new Division().plan(blocks.small, budget);
        return outcome instanceof Answer<DivisionPlan> answer ? blocks.expanded(answer) : outcome;
    }

    private DivisionProblem contracted(int size) {
        var names = new String[size];
        var load = new double[size];
        var households = new double[size][whole.todayNames().length];
        for (var v = 0; v < blockOf.length; v++) {
            var block = blockOf[v];
            names[block] = names[block] == null ? whole.names()[v] : names[block];
            load[block] += whole.load()[v];
            if (whole.hasToday() && whole.today()[v] >= 0) {
                households[block][whole.today()[v]] += Math.max(1, whole.load()[v]);
            }
        }
        var closeness = new LinkedHashMap<Long, Double>();
        for (var e = 0; e < whole.from().length; e++) {
            var a = blockOf[whole.from()[e]];
            var b = blockOf[whole.to()[e]];
            if (a != b) {
                closeness.merge((long) Math.min(a, b) << 32 | Math.max(a, b), whole.closeness()[e], Double::sum);
            }
        }
        return new DivisionProblem(
                names,
                load,
                closeness.keySet().stream().mapToInt(k -> (int) (k >> 32)).toArray(),
                closeness.keySet().stream().mapToInt(k -> (int) (long) k).toArray(),
                closeness.values().stream().mapToDouble(d -> d).toArray(),
                whole.grids(),
                whole.least(),
                whole.most(),
                whole.hasToday()
                        ? Arrays.stream(households).mapToInt(Blocks::most).toArray()
                        : new int[0],
                whole.todayNames(),
                whole.changePrice(),
                whole.changeLimit());
    }

    /// Where most of a block's households are today, -1 for nowhere.
    private static int most(double[] households) {
        var best = -1;
        for (var g = 0; g < households.length; g++) {
            best = households[g] > 0 && (best < 0 || households[g] > households[best]) ? g : best;
        }
        return best;
    }

    private Answer<DivisionPlan> expanded(Answer<DivisionPlan> answer) {
        var gridOf = Arrays.stream(blockOf)
                .map(block -> answer.solution().gridOf()[block])
                .toArray();
        var plan = new DivisionPlan(gridOf, answer.solution().keeps());
        List<Explanation> reasons = new ArrayList<>();
        for (var v = 0; v < blockOf.length; v++) {
            var reason = answer.explanations().get(blockOf[v]);
            reasons.add(new Explanation(
                    whole.names()[v],
                    reason.chosen(),
                    reason.cost(),
                    reason.nextBest(),
                    reason.nextCost(),
                    reason.why()));
        }
        return new Answer<>(
                plan, cost(plan), Bound.none(), List.of(), reasons, answer.seconds(), answer.reproducible());
    }

    private double cost(DivisionPlan plan) {
        var cut = 0.0;
        for (var e = 0; e < whole.from().length; e++) {
            cut += plan.gridOf()[whole.from()[e]] == plan.gridOf()[whole.to()[e]] ? 0 : whole.closeness()[e];
        }
        var changed = 0.0;
        for (var v = 0; whole.hasToday() && v < whole.size(); v++) {
            var today = whole.today()[v];
            changed += today >= 0 && plan.keeps()[plan.gridOf()[v]] != today ? whole.load()[v] : 0;
        }
        return cut + whole.changePrice() * changed;
    }

    private static int rootOf(int[] root, int v) {
        var at = v;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
