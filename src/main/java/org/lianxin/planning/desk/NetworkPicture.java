package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkPlan;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shows a network: each hub with its members and their ground, beside the network in force.
final class NetworkPicture {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
    /// About 15 m.
    private static final double AROUND = 0.00014;

    private final DrawnMembers drawn;
    private final Standing<NetworkPlan> today;

    NetworkPicture(DrawnMembers drawn, Standing<NetworkPlan> today) {
        this.drawn = drawn;
        this.today = today;
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
                    today.plan() == null ? null : members.names()[today.plan().hubOf()[i]],
                    households[i],
                    plan.hubOf()[i] == i ? "site" : "thing",
                    Judged.why(reasons.get(i), names)));
        }
        picture.links = new Answered.Links(plan.linkHousehold(), plan.linkMember());
        picture.zones.addAll(zones(plan));
        picture.tables.add(hubs(plan));
        today.onto(picture);
        if (today.plan() != null) {
            picture.todayZones.addAll(zones(today.plan()));
        }
        figures(picture, plan);
        return picture.unit(HOUSEHOLDS)
                .findings(place -> names.getOrDefault(place, place))
                .done();
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
        today.figure(picture, "hubs", new Sentence("中心户", "Hubs"), plan, those -> groups(those)
                .size());
        today.figure(picture, "members", new Sentence("党员", "Members"), plan, those -> drawn.problem
                .members()
                .size());
        today.figure(picture, "serving", new Sentence("联系群众的党员", "Members who serve"), plan, those -> Arrays.stream(
                        households(those))
                .filter(n -> n > 0)
                .count());
        today.figure(picture, "households", new Sentence("住户", "Households"), plan, those -> drawn.problem
                .households()
                .size());
        today.figure(picture, "links", new Sentence("联系关系", "Links"), plan, those -> those.linkMember().length);
        today.figure(picture, "to-hub", new Sentence("党员到中心户平均（米）", "Mean from member to hub (m)"), plan, this::toHub);
        today.figure(
                picture,
                "to-member",
                new Sentence("住户到党员平均（米）", "Mean from household to member (m)"),
                plan,
                this::toMember);
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
