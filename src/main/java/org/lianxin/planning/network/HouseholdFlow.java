package org.lianxin.planning.network;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.Optional;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.cluster.PointTree;

/// Links households to members by minimum-cost flow over each household's nearest members and each member's nearest
/// households; the lists grow while they are too short for any answer.
final class HouseholdFlow {
    /// The links chosen.
    record Links(int[] household, int[] member, double total) {}

    /// How often a household and a member may be linked, and what a missing household costs in metres.
    record Terms(int linksMost, int least, int most, double shortPrice) {}

    private static final double UNIT = 100;
    private final NetworkProblem.Places members;
    private final NetworkProblem.Places households;

    HouseholdFlow(NetworkProblem.Places members, NetworkProblem.Places households) {
        this.members = members;
        this.households = households;
    }

    private static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException missing) {
            throw new UnusableInput(
                    "planning.no-native-solver",
                    new Sentence(
                            "本机不能装载 OR-Tools 求解库，第二层联户无法计算。",
                            "OR-Tools' native library cannot be loaded here; the second level cannot be computed."));
        }
    }

    /// The cheapest links within the terms; empty when even the full lists admit none.
    Optional<Links> solve(Terms terms) {
        load();
        var largest = Math.max(members.size(), households.size());
        for (var reach = Math.max(12, terms.least()); ; reach *= 3) {
            var found = attempt(terms, arcs(Math.min(reach, members.size()), Math.min(reach, households.size())));
            if (found.isPresent() || reach >= largest || (long) reach * households.size() > 20_000_000L) {
                return found;
            }
        }
    }

    /// Pairs of household and member, packed, without repeats.
    private long[] arcs(int perHousehold, int perMember) {
        var toMembers = new PointTree(members.x(), members.y());
        var toHouseholds = new PointTree(households.x(), households.y());
        var h = households.size();
        var pairs = new long[h * perHousehold + members.size() * perMember];
        var count = 0;
        for (var i = 0; i < h; i++) {
            for (var m : toMembers.nearest(households.x()[i], households.y()[i], perHousehold)) {
                pairs[count++] = (long) i << 32 | m;
            }
        }
        for (var m = 0; m < members.size(); m++) {
            for (var i : toHouseholds.nearest(members.x()[m], members.y()[m], perMember)) {
                pairs[count++] = (long) i << 32 | m;
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    double distance(int household, int member) {
        return Math.hypot(
                households.x()[household] - members.x()[member], households.y()[household] - members.y()[member]);
    }

    private Optional<Links> attempt(Terms terms, long[] arcs) {
        var flow = new MinCostFlow();
        var h = households.size();
        var m = members.size();
        var source = h + m;
        var sink = source + 1;
        var soft = terms.shortPrice() > 0;
        var must = soft ? 0 : terms.least();
        for (var pair : arcs) {
            var household = (int) (pair >> 32);
            var member = (int) pair;
            flow.addArcWithCapacityAndUnitCost(
                    h + member, household, 1, Math.round(UNIT * distance(household, member)));
        }
        for (var k = 0; k < m; k++) {
            flow.setNodeSupply(h + k, must);
            if (soft) {
                flow.addArcWithCapacityAndUnitCost(source, h + k, terms.least(), 0);
                var more = Math.round(UNIT * terms.shortPrice());
                flow.addArcWithCapacityAndUnitCost(source, h + k, terms.most() - terms.least(), more);
            } else if (terms.most() > must) {
                flow.addArcWithCapacityAndUnitCost(source, h + k, terms.most() - must, 0);
            }
        }
        for (var i = 0; i < h; i++) {
            flow.setNodeSupply(i, -1);
            if (terms.linksMost() > 1) {
                flow.addArcWithCapacityAndUnitCost(i, sink, terms.linksMost() - 1, 0);
            }
        }
        var free = (long) m * (terms.most() - must);
        flow.setNodeSupply(source, free);
        flow.setNodeSupply(sink, -(free + (long) m * must - h));
        flow.addArcWithCapacityAndUnitCost(source, sink, free, 0);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            return Optional.empty();
        }
        return Optional.of(links(flow, arcs));
    }

    private Links links(MinCostFlow flow, long[] arcs) {
        var household = new int[arcs.length];
        var member = new int[arcs.length];
        var count = 0;
        var total = 0.0;
        for (var a = 0; a < arcs.length; a++) {
            if (flow.getFlow(a) > 0) {
                household[count] = (int) (arcs[a] >> 32);
                member[count] = (int) arcs[a];
                total += distance(household[count], member[count]);
                count++;
            }
        }
        return new Links(Arrays.copyOf(household, count), Arrays.copyOf(member, count), total);
    }
}
