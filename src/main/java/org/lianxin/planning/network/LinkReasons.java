package org.lianxin.planning.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.cluster.PointTree;

/// Per link of a household: why this member and not the next, and how far the next one would be.
final class LinkReasons {
    private static final int NEAREST = 6;

    private final NetworkProblem problem;
    private final NetworkPlan plan;
    private final int[] serving;
    private final int[] load;
    private final long[] linked;
    private final PointTree tree;

    LinkReasons(NetworkProblem problem, NetworkPlan plan) {
        this.problem = problem;
        this.plan = plan;
        load = new int[problem.members().size()];
        for (int m : plan.linkMember()) load[m]++;
        serving = Arrays.stream(plan.linkMember()).distinct().sorted().toArray();
        linked = new long[plan.linkMember().length];
        Arrays.setAll(linked, k -> pair(plan.linkHousehold()[k], plan.linkMember()[k]));
        Arrays.sort(linked);
        var members = problem.members();
        tree = new PointTree(
                Arrays.stream(serving).mapToDouble(m -> members.x()[m]).toArray(),
                Arrays.stream(serving).mapToDouble(m -> members.y()[m]).toArray());
    }

    private static long pair(int household, int member) {
        return (long) household << 32 | member;
    }

    List<Explanation> all() {
        List<Explanation> reasons = new ArrayList<>();
        for (int k = 0; k < plan.linkMember().length; k++)
            reasons.add(of(plan.linkHousehold()[k], plan.linkMember()[k]));
        return reasons;
    }

    /// Those of one member's households.
    List<Explanation> of(int member) {
        List<Explanation> reasons = new ArrayList<>();
        for (int k = 0; k < plan.linkMember().length; k++)
            if (plan.linkMember()[k] == member) reasons.add(of(plan.linkHousehold()[k], member));
        return reasons;
    }

    private Explanation of(int household, int member) {
        int next = next(household);
        double here = metres(household, member);
        double there = next < 0 ? Double.NaN : metres(household, next);
        return new Explanation(
                problem.households().names()[household],
                problem.members().names()[member],
                here,
                next < 0 ? null : problem.members().names()[next],
                there,
                why(next, next >= 0 && there < here));
    }

    /// The nearest serving member to whom the household is not linked; -1 where none is near.
    private int next(int household) {
        double x = problem.households().x()[household];
        double y = problem.households().y()[household];
        for (int reach = Math.min(NEAREST, serving.length); ; reach = Math.min(4 * reach, serving.length)) {
            for (int k : tree.nearest(x, y, reach))
                if (Arrays.binarySearch(linked, pair(household, serving[k])) < 0) return serving[k];
            if (reach == serving.length) return -1;
        }
    }

    private double metres(int household, int member) {
        var homes = problem.households();
        var members = problem.members();
        return Math.hypot(homes.x()[household] - members.x()[member], homes.y()[household] - members.y()[member]);
    }

    private Sentence why(int next, boolean nextIsNearer) {
        if (next < 0) return new Sentence("没有别的党员可联。", "There is no other member to link to.");
        if (!nextIsNearer) return new Sentence("最近的党员。", "The nearest member.");
        return load[next] >= problem.served().most()
                ? Sentence.of(
                        "更近的党员已联满 %d 户。",
                        "The nearer member already has %d households.",
                        problem.served().most())
                : Sentence.of(
                        "为使每名党员联 %d–%d 户，总路程最短。",
                        "So that every member has %d-%d households on the shortest ways in all.",
                        problem.served().least(),
                        problem.served().most());
    }
}
