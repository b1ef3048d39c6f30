package org.lianxin.planning.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.cluster.PointTree;

/// Builds the 1+5+15 network, or says which of its figures contradict each other.
public final class Network {
    /// Plans within the budget; households are linked first, for that is quick.
    public Outcome<NetworkPlan> plan(NetworkProblem problem, SearchBudget budget) {
        var conflict = new NetworkConflict(problem).find();
        if (conflict.isPresent()) {
            return conflict.get();
        }
        var linking = new Linking(problem, budget);
        if (budget.threads() == 1) {
            linking.await(0.4);
        }
        var hubs = new HubSearch(problem).run(budget.share(0.98));
        linking.await(1);
        var links = linking.links();
        if (links.isEmpty()) {
            return linking.isDone()
                    ? unfinished("住户与党员按上下限无法配上。", "Households and members could not be matched within the limits.")
                    : unfinished("时限内没有算完联户。", "The links of households were not finished in time.");
        }
        if (hubs.clustering().violation() > 1e-9) {
            return unfinished("在时限内没有找到满足人数范围的中心户。", "No hubs within the limits were found in time.");
        }
        var plan = new NetworkPlan(
                hubs.clustering().centreOf(),
                links.get().household(),
                links.get().member());
        var verdict = new NetworkChecker().check(problem, plan);
        return new Answer<>(
                plan,
                verdict.objective(),
                Bound.proven(
                        hubs.bound() + least(problem),
                        "Lagrangian relaxation of level one, nearest links of level two"),
                verdict.findings(),
                explain(problem, plan),
                budget.elapsed(),
                hubs.steady());
    }

    private static Outcome<NetworkPlan> unfinished(String zh, String en) {
        return new Unfinished<>(new Sentence(zh, en), Bound.none());
    }

    /// What the links cost at least: the larger of every household's nearest member and, where every member must serve,
    /// every member's nearest households.
    private static double least(NetworkProblem problem) {
        if (problem.households().size() == 0) {
            return 0;
        }
        var members = problem.members();
        var homes = problem.households();
        var toMembers = new PointTree(members.x(), members.y());
        var nearest = 0.0;
        for (var i = 0; i < homes.size(); i++) {
            var m = toMembers.nearest(homes.x()[i], homes.y()[i], 1)[0];
            nearest += Math.hypot(homes.x()[i] - members.x()[m], homes.y()[i] - members.y()[m]);
        }
        if (problem.way() == NetworkProblem.Way.SOFT || problem.way() == NetworkProblem.Way.SERVING) {
            return nearest * (1 - 1e-9);
        }
        var toHomes = new PointTree(homes.x(), homes.y());
        var own = 0.0;
        for (var m = 0; m < members.size(); m++) {
            for (var i : toHomes.nearest(
                    members.x()[m], members.y()[m], problem.served().least())) {
                own += Math.hypot(homes.x()[i] - members.x()[m], homes.y()[i] - members.y()[m]);
            }
        }
        return Math.max(nearest, own) * (1 - 1e-9);
    }

    /// Per member: its hub and the nearest other hub; then per link of a household, likewise.
    public static List<Explanation> explain(NetworkProblem problem, NetworkPlan plan) {
        var places = problem.members();
        var hubs = Arrays.stream(plan.hubOf()).distinct().sorted().toArray();
        var size = new int[places.size()];
        for (var hub : plan.hubOf()) {
            size[hub]++;
        }
        var grid = new PointTree(
                Arrays.stream(hubs).mapToDouble(h -> places.x()[h]).toArray(),
                Arrays.stream(hubs).mapToDouble(h -> places.y()[h]).toArray());
        var result = new ArrayList<Explanation>();
        for (var i = 0; i < places.size(); i++) {
            var hub = plan.hubOf()[i];
            var next = -1;
            for (var k : grid.nearest(places.x()[i], places.y()[i], 2)) {
                next = hubs[k] != hub && next < 0 ? hubs[k] : next;
            }
            var here = Math.hypot(places.x()[i] - places.x()[hub], places.y()[i] - places.y()[hub]);
            var there = next < 0
                    ? Double.NaN
                    : Math.hypot(places.x()[i] - places.x()[next], places.y()[i] - places.y()[next]);
            result.add(new Explanation(
                    places.names()[i],
                    places.names()[hub],
                    here,
                    next < 0 ? null : places.names()[next],
                    there,
                    why(problem, i, hub, here <= there || Double.isNaN(there), next < 0 ? 0 : size[next])));
        }
        result.addAll(new LinkReasons(problem, plan).all());
        return result;
    }

    /// Per household linked to a member, in the order of the links: why this member and not the next.
    public static List<Explanation> explainLinks(NetworkProblem problem, NetworkPlan plan, int member) {
        return new LinkReasons(problem, plan).of(member);
    }

    private static Sentence why(NetworkProblem problem, int member, int hub, boolean nearest, int othersSize) {
        if (member == hub) {
            return new Sentence("本人是中心户。", "Is a hub.");
        }
        if (nearest) {
            return new Sentence("最近的中心户。", "The nearest hub.");
        }
        return othersSize > problem.linked().most()
                ? new Sentence("更近的中心户人数已满。", "The nearer hub is full.")
                : new Sentence("为使各中心户人数都在范围内。", "So that every hub keeps within its limits.");
    }
}
