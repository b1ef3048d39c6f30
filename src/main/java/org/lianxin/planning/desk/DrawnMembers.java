package org.lianxin.planning.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lianxin.planning.network.NetworkProblem;
import org.lianxin.territory.Building;

/// A network problem whose members' homes are drawn among the households by the seed.
final class DrawnMembers {
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

    Building homeOf(int member) {
        return homes.get(buildingOf[memberHome[member]]);
    }

    String label(int member) {
        var home = homeOf(member);
        return place(home) + " 党员" + nth(problem.members().names()[member]);
    }

    String household(int number) {
        return place(homes.get(buildingOf[number])) + " 第"
                + nth(problem.households().names()[number]) + "户";
    }

    Building buildingOf(int household) {
        return homes.get(buildingOf[household]);
    }

    private static String place(Building home) {
        return home.address().isBlank() ? home.name() : home.address();
    }

    private static String nth(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }

    /// The number of each member by name.
    Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < problem.members().size(); i++) {
            numbers.put(problem.members().names()[i], i);
        }
        return numbers;
    }
}
