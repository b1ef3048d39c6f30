package org.lianxin.planning.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianxin.planning.network.NetworkPlan;
import org.lianxin.platform.Rejection;

/// Reads a network out of an answer: as it stands in force, or with members linked to other hubs and households
/// to other members by hand.
final class NetworkEdit {
    /// A link of a household is called after both its ends.
    private static final String TO = "@";

    private final DrawnMembers drawn;
    private final Map<String, Integer> members;

    NetworkEdit(DrawnMembers drawn) {
        this.drawn = drawn;
        members = drawn.numbers();
    }

    /// What the link of a household to a member is called.
    static String key(DrawnMembers drawn, int household, int member) {
        return drawn.problem.households().names()[household]
                + TO
                + drawn.problem.members().names()[member];
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` (409)
    NetworkPlan of(Answered answer, Map<String, String> moves) {
        var plan = read(answer).orElseThrow(() -> Rejection.conflict("planning.changed-since", drawn.label(0)));
        var hubOf = plan.hubOf().clone();
        var linkMember = plan.linkMember().clone();
        moves.forEach((thing, to) -> {
            var from = members.get(thing);
            if (from != null) {
                hubOf[from] = known(to, thing);
            } else {
                linkMember[link(plan, thing)] = known(to, thing);
            }
        });
        return new NetworkPlan(hubOf, plan.linkHousehold(), linkMember);
    }

    /// The same network among the same members; nothing where they were drawn otherwise.
    Optional<NetworkPlan> read(Answered answer) {
        var links = answer.links();
        var names = drawn.problem.members().names();
        if (links == null || !answer.assigned().keySet().equals(members.keySet())) {
            return Optional.empty();
        }
        var hubOf = Arrays.stream(names)
                .mapToInt(name -> members.getOrDefault(answer.assigned().get(name), -1))
                .toArray();
        var fits = Arrays.stream(hubOf).allMatch(hub -> hub >= 0)
                && Arrays.stream(links.household())
                        .allMatch(n -> n < drawn.problem.households().size())
                && Arrays.stream(links.member()).allMatch(n -> n < names.length);
        return fits ? Optional.of(new NetworkPlan(hubOf, links.household(), links.member())) : Optional.empty();
    }

    private int known(String member, String thing) {
        var number = members.get(member);
        if (number == null) {
            throw new Rejection("planning.move-unknown", thing).field("moves");
        }
        return number;
    }

    private int link(NetworkPlan plan, String key) {
        return IntStream.range(0, plan.linkHousehold().length)
                .filter(k -> key(drawn, plan.linkHousehold()[k], plan.linkMember()[k])
                        .equals(key))
                .findFirst()
                .orElseThrow(() -> new Rejection("planning.move-unknown", key).field("moves"));
    }
}
