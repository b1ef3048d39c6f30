package org.lianxin.planning.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Sees by arithmetic alone whether hubs, members and households can satisfy the limits together.
final class NetworkConflict {
    private final NetworkProblem problem;
    private final int members;
    private final long households;

    NetworkConflict(NetworkProblem problem) {
        this.problem = problem;
        members = problem.members().size();
        households = problem.households().size();
    }

    Optional<Infeasible<NetworkPlan>> find() {
        var hubs = hubsAndMembers();
        return hubs.isPresent() || households == 0 ? hubs : membersAndHouseholds();
    }

    private Optional<Infeasible<NetworkPlan>> hubsAndMembers() {
        var least = (long) problem.hubs() * (1 + problem.linked().least());
        var most = (long) problem.hubs() * (1 + problem.linked().most());
        var willing = 0;
        for (var i = 0; i < members; i++) {
            willing += problem.willing()[i] || problem.hubNow()[i] ? 1 : 0;
        }
        if (willing < problem.hubs()) {
            return conflict(
                    "network.too-few-willing",
                    Sentence.of("愿意做中心户的党员有 %d 人。", "%d members are willing to be a hub.", willing),
                    Sentence.of("要选 %d 个中心户。", "%d hubs are asked for.", problem.hubs()),
                    List.of(new WayOut(
                            "hubs",
                            Integer.toString(willing),
                            Sentence.of("最多选 %d 个。", "Choose at most %d.", willing))));
        }
        if (members >= least && members <= most) {
            return Optional.empty();
        }
        var fewest = (members + problem.linked().most()) / (1 + problem.linked().most());
        var greatest = members / (1 + problem.linked().least());
        var side = members < least
                ? Sentence.of(
                        "%d 个中心户各联系至少 %d 名党员，连中心户本人共需 %d 人。",
                        "%d hubs with at least %d link members each need %d members, hubs included.",
                        problem.hubs(),
                        problem.linked().least(),
                        least)
                : Sentence.of(
                        "%d 个中心户各联系至多 %d 名党员，连中心户本人只容 %d 人。",
                        "%d hubs with at most %d link members each hold %d members, hubs included.",
                        problem.hubs(),
                        problem.linked().most(),
                        most);
        return conflict(
                members < least ? "network.too-few-members" : "network.too-few-hubs",
                Sentence.of("党员共 %d 人。", "There are %d members.", members),
                side,
                fewest <= greatest
                        ? List.of(new WayOut(
                                "hubs",
                                Integer.toString(Math.clamp(problem.hubs(), fewest, greatest)),
                                Sentence.of("设 %d 到 %d 个中心户。", "Choose %d to %d hubs.", fewest, greatest)))
                        : List.of());
    }

    private Optional<Infeasible<NetworkPlan>> membersAndHouseholds() {
        var needed = (long) members * problem.served().least();
        var room = (long) members * problem.served().most();
        if (households > room) {
            return conflict(
                    "network.too-many-households",
                    Sentence.of("住户共 %d 户。", "There are %d households.", households),
                    Sentence.of(
                            "%d 名党员各联系至多 %d 户，只容 %d 户。",
                            "%d members serving at most %d each reach %d.",
                            members,
                            problem.served().most(),
                            room),
                    List.of(new WayOut(
                            "member-most",
                            Long.toString((households + members - 1) / members),
                            new Sentence("提高每名党员联系户数的上限。", "Raise the upper limit of a member."))));
        }
        return switch (problem.way()) {
            case SOFT -> Optional.empty();
            case MULTI -> needed <= households * members ? Optional.empty() : tooFewHouseholds(needed);
            case SERVING -> servingFits() ? Optional.empty() : tooFewHouseholds(needed);
            case STRICT -> needed <= households ? Optional.empty() : tooFewHouseholds(needed);
        };
    }

    private boolean servingFits() {
        var fewest =
                (households + problem.served().most() - 1) / problem.served().most();
        return problem.served().least() == 0
                || fewest <= households / problem.served().least();
    }

    private Optional<Infeasible<NetworkPlan>> tooFewHouseholds(long needed) {
        var least = problem.served().least();
        var ways = new ArrayList<WayOut>();
        var times = (needed + households - 1) / households;
        ways.add(new WayOut(
                "way",
                "multi",
                Sentence.of(
                        "一户由几名党员共同联系：共需 %d 条联系，平均每户 %.1f 名党员，每户至多 %d 名。",
                        "Link a household to several members: %d links, %.1f members a household on average, at most %d.",
                        needed,
                        (double) needed / households,
                        times)));
        ways.add(new WayOut(
                "way",
                "serving",
                Sentence.of(
                        "只由部分党员联系住户：%d 到 %d 名党员即可，其余党员暂不联户。",
                        "Let only some members serve: %d to %d of them suffice.",
                        (households + problem.served().most() - 1)
                                / problem.served().most(),
                        least == 0 ? members : households / least)));
        ways.add(new WayOut(
                "way",
                "soft",
                Sentence.of(
                        "把下限 %d 户当作努力方向：平均每名党员 %.2f 户，上限仍然守住。",
                        "Treat the lower limit of %d as a wish: %.2f households a member on average, the upper limit kept.",
                        least,
                        (double) households / members)));
        ways.add(new WayOut(
                "member-least",
                Long.toString(households / members),
                Sentence.of("把每名党员的下限降到 %d 户。", "Lower the limit of a member to %d.", households / members)));
        return Optional.of(new Infeasible<>(
                "network.too-few-households",
                List.of(
                        Sentence.of("党员共 %d 人，人人都要联户。", "There are %d members, and each must serve.", members),
                        Sentence.of(
                                "每人至少联系 %d 户，合计 %d 户。",
                                "Each serves at least %d households: %d in all.", least, needed),
                        Sentence.of(
                                "住户只有 %d 户，平均每人 %.2f 户；一户只由一人联系。",
                                "There are only %d households, %.2f a member, and each is linked to one member.",
                                households,
                                (double) households / members)),
                ways));
    }

    private static Optional<Infeasible<NetworkPlan>> conflict(
            String code, Sentence one, Sentence other, List<WayOut> ways) {
        return Optional.of(new Infeasible<>(code, List.of(one, other), ways));
    }
}
