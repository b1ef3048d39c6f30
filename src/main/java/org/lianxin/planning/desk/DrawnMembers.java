package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.network.NetworkPlan;
import org.lianxin.planning.network.NetworkProblem;
import org.lianxin.territory.Building;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A network problem whose members' homes are drawn among the households, and its answer as people see it.
final class DrawnMembers {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
    /// About 15 m.
    private static final double AROUND = 0.00014;
    private final List<Building> homes;
    private final int[] buildingOf;
    private final int[] memberHome;
    final NetworkProblem problem;

    DrawnMembers(List<Building> homes, int households, Options options, long seed) {
        this.homes = homes;
        this.buildingOf = new int[households];
        var plane = Plane.around(homes.getFirst().lat());
        var x = new double[households];
        var y = new double[households];
        var names = new String[households];
        var at = 0;
        for (var b = 0; b < homes.size(); b++) {
            var home = homes.get(b);
            for (var n = 0; n < home.households(); n++, at++) {
                buildingOf[at] = b;
                x[at] = plane.x(home.lon()) + 6 * Math.cos(n * 2.4) * Math.sqrt(n / (1.0 + home.households()));
                y[at] = plane.y(home.lat()) + 6 * Math.sin(n * 2.4) * Math.sqrt(n / (1.0 + home.households()));
                names[at] = home.code().code() + "-" + (n + 1);
            }
        }
        var random = new SplittableRandom(seed);
        memberHome = sample(households, Math.min(households, options.whole("members")), random);
        var m = memberHome.length;
        var willing = new boolean[m];
        var tie = new int[m];
        var estate = new int[m];
        var numbers = new HashMap<Object, Integer>();
        for (var i = 0; i < m; i++) {
            willing[i] = random.nextDouble() * 100 < options.number("willing");
            tie[i] = -1;
            var home = homes.get(buildingOf[memberHome[i]]);
            estate[i] = home.estate() == null ? -1 : numbers.computeIfAbsent(home.estate(), e -> numbers.size());
        }
        problem = new NetworkProblem(
                new NetworkProblem.Places(pick(names, memberHome), pick(x, memberHome), pick(y, memberHome)),
                willing,
                new boolean[m],
                tie,
                0,
                estate,
                options.number("estate-price"),
                new NetworkProblem.Places(names, x, y),
                options.whole("hubs"),
                new NetworkProblem.Limits(options.whole("hub-least"), options.whole("hub-most")),
                new NetworkProblem.Limits(options.whole("member-least"), options.whole("member-most")),
                options.whole("household-most"),
                NetworkProblem.Way.valueOf(options.text("way").toUpperCase(java.util.Locale.ROOT)));
    }

    private static int[] sample(int all, int wanted, SplittableRandom random) {
        var order = new int[all];
        java.util.Arrays.setAll(order, i -> i);
        for (var i = 0; i < wanted; i++) {
            var j = i + random.nextInt(all - i);
            var swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        var chosen = java.util.Arrays.copyOf(order, wanted);
        java.util.Arrays.sort(chosen);
        return chosen;
    }

    private static String[] pick(String[] from, int[] at) {
        return java.util.Arrays.stream(at).mapToObj(i -> from[i]).toArray(String[]::new);
    }

    private static double[] pick(double[] from, int[] at) {
        return java.util.Arrays.stream(at).mapToDouble(i -> from[i]).toArray();
    }

    Answered shown(Answer<NetworkPlan> answer, Verdict verdict) {
        var plan = answer.solution();
        var members = problem.members();
        var picture = Picture.of(answer, verdict).unit(HOUSEHOLDS);
        var links = new int[members.size()];
        for (var m : plan.linkMember()) {
            links[m]++;
        }
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var i = 0; i < members.size(); i++) {
            groups.computeIfAbsent(plan.hubOf()[i], h -> new ArrayList<>()).add(i);
            var home = homes.get(buildingOf[memberHome[i]]);
            var hub = members.names()[plan.hubOf()[i]];
            picture.assigned.put(members.names()[i], hub);
            picture.things.add(new Answered.Thing(
                    members.names()[i],
                    label(i),
                    home.lon(),
                    home.lat(),
                    hub,
                    null,
                    links[i],
                    plan.hubOf()[i] == i ? "site" : "thing",
                    Judged.why(answer.explanations().get(i))));
        }
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        groups.forEach((hub, inside) -> {
            double households = inside.stream().mapToInt(i -> links[i]).sum();
            picture.zones.add(
                    new Answered.Zone(members.names()[hub], label(hub), households, null, Shapes.json(ground(inside))));
            rows.add(List.of(label(hub), inside.size() - 1.0, households));
            keys.add(List.of(members.names()[hub]));
        });
        picture.tables.add(new Answered.Table(
                "hubs",
                new Sentence("中心户（党员住处按住户抽样示意）", "Hubs (members' homes drawn among households)"),
                List.of(
                        new Sentence("中心户", "Hub"),
                        new Sentence("联系党员", "Members"),
                        new Sentence("联系群众", "Households")),
                rows,
                keys));
        figures(picture, plan, links, groups.size());
        var named = new HashMap<String, Integer>();
        for (var i = 0; i < members.size(); i++) {
            named.put(members.names()[i], i);
        }
        return picture.findings(place -> named.containsKey(place) ? label(named.get(place)) : place)
                .done();
    }

    /// The ground of a hub's members: what lies between their homes, and a little around.
    private Geometry ground(List<Integer> inside) {
        var points = inside.stream()
                .map(i -> homes.get(buildingOf[memberHome[i]]))
                .map(home -> new Coordinate(home.lon(), home.lat()))
                .toArray(Coordinate[]::new);
        return Shapes.DEGREES.createMultiPointFromCoords(points).convexHull().buffer(AROUND, 2);
    }

    private String label(int member) {
        var home = homes.get(buildingOf[memberHome[member]]);
        var name = problem.members().names()[member];
        return (home.address().isBlank() ? home.name() : home.address()) + " 党员"
                + name.substring(name.lastIndexOf('-') + 1);
    }

    private void figures(Picture picture, NetworkPlan plan, int[] links, int hubs) {
        var serving = java.util.Arrays.stream(links).filter(n -> n > 0).count();
        picture.figure("hubs", new Sentence("中心户", "Hubs"), null, hubs)
                .figure(
                        "members",
                        new Sentence("党员", "Members"),
                        null,
                        problem.members().size())
                .figure("serving", new Sentence("联系群众的党员", "Members who serve"), null, serving)
                .figure(
                        "households",
                        new Sentence("住户", "Households"),
                        null,
                        problem.households().size())
                .figure("links", new Sentence("联系关系", "Links"), null, plan.linkMember().length);
    }
}
