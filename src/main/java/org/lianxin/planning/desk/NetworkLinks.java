package org.lianxin.planning.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkPlan;

/// The second level of a network, member by member: which households, why this member and not the next, and who else
/// lives near.
final class NetworkLinks {
    private static final int NEAREST = 5;
    private final DrawnMembers drawn;
    private final NetworkPlan plan;
    private final int[] households;

    NetworkLinks(DrawnMembers drawn, NetworkPlan plan) {
        this.drawn = drawn;
        this.plan = plan;
        households = new int[drawn.problem.members().size()];
        Arrays.stream(plan.linkMember()).forEach(member -> households[member]++);
    }

    /// @param asked how the households were linked before the edit by hand: a link keeps its name
    List<Linked> of(int member, NetworkPlan asked) {
        var names = new HashMap<String, String>();
        for (var m = 0; m < households.length; m++) {
            names.put(drawn.problem.members().names()[m], drawn.label(m));
        }
        var reasons = Network.explainLinks(drawn.problem, plan, member).iterator();
        return IntStream.range(0, plan.linkMember().length)
                .filter(k -> plan.linkMember()[k] == member)
                .mapToObj(k -> {
                    var household = plan.linkHousehold()[k];
                    var home = drawn.buildingOf(household);
                    return new Linked(
                            new Answered.Thing(
                                    NetworkEdit.key(drawn, household, asked.linkMember()[k]),
                                    drawn.household(household),
                                    home.lon(),
                                    home.lat(),
                                    drawn.problem.members().names()[member],
                                    was(asked, k),
                                    1,
                                    "thing",
                                    Judged.why(reasons.next(), names)),
                            nearest(household, member));
                })
                .toList();
    }

    private @Nullable String was(NetworkPlan asked, int link) {
        return asked.linkMember()[link] == plan.linkMember()[link]
                ? null
                : drawn.problem.members().names()[asked.linkMember()[link]];
    }

    private List<Linked.Other> nearest(int household, int except) {
        return IntStream.range(0, households.length)
                .filter(m -> m != except)
                .boxed()
                .sorted(Comparator.comparingDouble(m -> metres(household, m)))
                .limit(NEAREST)
                .map(m -> new Linked.Other(
                        drawn.problem.members().names()[m],
                        drawn.label(m),
                        Math.round(metres(household, m)),
                        households[m]))
                .toList();
    }

    private double metres(int household, int member) {
        var homes = drawn.problem.households();
        var members = drawn.problem.members();
        return Math.hypot(homes.x()[household] - members.x()[member], homes.y()[household] - members.y()[member]);
    }
}
