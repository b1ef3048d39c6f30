package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkChecker;
import org.lianxin.planning.network.NetworkPlan;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shows a network: each hub with its members and their ground, beside the network in force.
final class NetworkPicture {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
    /// About 15 m.
    private static final double AROUND = 0.00014;

    private final DrawnMembers drawn;
    private final Optional<InForce.Found> inForce;
    private final @Nullable NetworkPlan today;

    NetworkPicture(DrawnMembers drawn, Optional<InForce.Found> inForce) {
        this.drawn = drawn;
        this.inForce = inForce;
        today = inForce.flatMap(found -> new NetworkEdit(drawn).read(found.answer()))
                .orElse(null);
    }

    Answered of(Answer<NetworkPlan> answer, Verdict verdict) {
        return shown(Picture.of(answer, verdict), answer.solution(), answer.explanations());
    }

    Answered edited(NetworkPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, Network.explain(drawn.problem, plan));
    }

    private Answered shown(Picture picture, NetworkPlan plan, List<Explanation> reasons) {
        var members = drawn.problem.members();
        var households = households(plan);
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < members.size(); i++) {
            names.put(members.names()[i], drawn.label(i));
        }
        for (var i = 0; i < members.size(); i++) {
            var home = drawn.homeOf(i);
            var hub = members.names()[plan.hubOf()[i]];
            picture.assigned.put(members.names()[i], hub);
            picture.things.add(new Answered.Thing(
                    members.names()[i],
                    drawn.label(i),
                    home.lon(),
                    home.lat(),
                    hub,
                    today == null ? null : members.names()[today.hubOf()[i]],
                    households[i],
                    plan.hubOf()[i] == i ? "site" : "thing",
                    Judged.why(reasons.get(i), names)));
        }
        picture.links = new Answered.Links(plan.linkHousehold(), plan.linkMember());
        picture.zones.addAll(zones(plan));
        picture.tables.add(hubs(plan));
        addToday(picture);
        figures(picture, plan);
        return picture.unit(HOUSEHOLDS)
                .findings(place -> names.getOrDefault(place, place))
                .done();
    }

    private void addToday(Picture picture) {
        if (today != null) {
            picture.today(inForce.orElseThrow().words(), new NetworkChecker().check(drawn.problem, today));
            picture.todayZones.addAll(zones(today));
        } else if (inForce.isPresent()) {
            picture.noToday(Sentence.of(
                    "审定的《%s》是按另一份抽样的党员名单编的，人不一样，没法逐户比。",
                    "The approved \"%s\" was made for other members, drawn anew: the two cannot be compared.",
                    inForce.get().title()));
        } else {
            picture.noToday(new Sentence(
                    "中心户和联系关系还没有登记，也没有审定过的网络，没有现状可比。审定一版后，再算的方案都和它比。",
                    "No hubs or links are registered and no network is approved: nothing to compare with. Once one is "
                            + "approved, later ones are set beside it."));
        }
    }

    private int[] households(NetworkPlan plan) {
        var households = new int[drawn.problem.members().size()];
        Arrays.stream(plan.linkMember()).forEach(member -> households[member]++);
        return households;
    }

    private static Map<Integer, List<Integer>> groups(NetworkPlan plan) {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < plan.hubOf().length; i++) {
            groups.computeIfAbsent(plan.hubOf()[i], hub -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private List<Answered.Zone> zones(NetworkPlan plan) {
        var households = households(plan);
        var zones = new ArrayList<Answered.Zone>();
        groups(plan)
                .forEach((hub, inside) -> zones.add(new Answered.Zone(
                        drawn.problem.members().names()[hub],
                        drawn.label(hub),
                        inside.stream().mapToInt(i -> households[i]).sum(),
                        null,
                        Shapes.json(ground(inside)))));
        return zones;
    }

    /// The ground of a hub's members: what lies between their homes, and a little around.
    private Geometry ground(List<Integer> inside) {
        var points = inside.stream()
                .map(drawn::homeOf)
                .map(home -> new Coordinate(home.lon(), home.lat()))
                .toArray(Coordinate[]::new);
        return Shapes.DEGREES.createMultiPointFromCoords(points).convexHull().buffer(AROUND, 2);
    }

    private Answered.Table hubs(NetworkPlan plan) {
        var households = households(plan);
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        groups(plan).forEach((hub, inside) -> {
            double linked = inside.stream().mapToInt(i -> households[i]).sum();
            rows.add(List.of(drawn.label(hub), inside.size() - 1.0, linked));
            keys.add(List.of(drawn.problem.members().names()[hub]));
        });
        return new Answered.Table(
                "hubs",
                new Sentence("中心户（党员住处按住户抽样示意）", "Hubs (members' homes drawn among households)"),
                List.of(
                        new Sentence("中心户", "Hub"),
                        new Sentence("联系党员", "Members"),
                        new Sentence("联系群众", "Households")),
                rows,
                keys);
    }

    private void figures(Picture picture, NetworkPlan plan) {
        figure(picture, "hubs", new Sentence("中心户", "Hubs"), plan, those -> groups(those)
                .size());
        figure(picture, "members", new Sentence("党员", "Members"), plan, those -> drawn.problem
                .members()
                .size());
        figure(picture, "serving", new Sentence("联系群众的党员", "Members who serve"), plan, those -> Arrays.stream(
                        households(those))
                .filter(n -> n > 0)
                .count());
        figure(picture, "households", new Sentence("住户", "Households"), plan, those -> drawn.problem
                .households()
                .size());
        figure(picture, "links", new Sentence("联系关系", "Links"), plan, those -> those.linkMember().length);
        figure(picture, "to-hub", new Sentence("党员到中心户平均（米）", "Mean from member to hub (m)"), plan, this::toHub);
        figure(
                picture,
                "to-member",
                new Sentence("住户到党员平均（米）", "Mean from household to member (m)"),
                plan,
                this::toMember);
    }

    private interface Count {
        double of(NetworkPlan plan);
    }

    private void figure(Picture picture, String id, Sentence label, NetworkPlan plan, Count count) {
        picture.figure(id, label, today == null ? null : (Double) count.of(today), count.of(plan));
    }

    private double toHub(NetworkPlan plan) {
        var places = drawn.problem.members();
        var sum = 0.0;
        for (var i = 0; i < places.size(); i++) {
            var hub = plan.hubOf()[i];
            sum += Math.hypot(places.x()[i] - places.x()[hub], places.y()[i] - places.y()[hub]);
        }
        return Math.round(sum / Math.max(1, places.size() - groups(plan).size()));
    }

    private double toMember(NetworkPlan plan) {
        var homes = drawn.problem.households();
        var members = drawn.problem.members();
        var sum = 0.0;
        for (var k = 0; k < plan.linkMember().length; k++) {
            var home = plan.linkHousehold()[k];
            var member = plan.linkMember()[k];
            sum += Math.hypot(homes.x()[home] - members.x()[member], homes.y()[home] - members.y()[member]);
        }
        return Math.round(sum / Math.max(1, plan.linkMember().length));
    }
}
