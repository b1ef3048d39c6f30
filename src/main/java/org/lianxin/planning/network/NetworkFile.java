package org.lianxin.planning.network;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Reads members (first input) and households (second input) as CSV, JSON or GeoJSON.
final class NetworkFile {
    private final PlanRequest request;

    NetworkFile(PlanRequest request) {
        this.request = request;
    }

    NetworkProblem read() throws IOException {
        var members = Rows.read(request.input());
        var n = members.size();
        var places = places(members, Double.NaN, "member");
        var households = request.inputs().size() > 1 && request.whole("level", 2) > 1
                ? places(Rows.read(request.inputs().get(1)), members.latitude(), "household")
                : new NetworkProblem.Places(new String[0], new double[0], new double[0]);
        var linked = new NetworkProblem.Limits(request.whole("hub-least", 5), request.whole("hub-most", 10));
        var served = new NetworkProblem.Limits(request.whole("member-least", 15), request.whole("member-most", 25));
        var middle = 1 + (linked.least() + linked.most()) / 2.0;
        return new NetworkProblem(
                places,
                willing(members),
                flags(members, "hub"),
                ties(members, places),
                request.number("tie-price", members.has("tie") ? 100 : 0),
                estates(members),
                request.number(
                        "estate-price", members.firstOf("estate", "community").isEmpty() ? 0 : 50),
                households,
                request.whole("hubs", (int) Math.max(1, Math.round(n / middle))),
                linked,
                served,
                request.whole("household-most", 4),
                way());
    }

    private NetworkProblem.Way way() {
        try {
            return NetworkProblem.Way.valueOf(request.option("way", "strict").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnusableInput(
                    "network.unknown-way",
                    new Sentence(
                            "way 只能是 strict、multi、serving 或 soft。", "way is one of strict, multi, serving, soft."));
        }
    }

    private static NetworkProblem.Places places(Rows rows, double latitude, String name) {
        if (rows.size() == 0) {
            return new NetworkProblem.Places(new String[0], new double[0], new double[0]);
        }
        var plane = Double.isNaN(latitude) ? rows.plane() : rows.plane(latitude);
        var column = rows.firstOf(name, "name", "id");
        var names = IntStream.range(0, rows.size())
                .mapToObj(i -> column.isEmpty() ? Integer.toString(i) : rows.text(i, column))
                .toArray(String[]::new);
        return new NetworkProblem.Places(names, plane[0], plane[1]);
    }

    private static boolean[] willing(Rows members) {
        var willing = flags(members, "willing");
        if (!members.has("willing")) {
            Arrays.fill(willing, true);
        }
        return willing;
    }

    private static boolean[] flags(Rows rows, String column) {
        var flags = new boolean[rows.size()];
        for (var i = 0; i < flags.length; i++) {
            flags[i] = rows.flag(i, column);
        }
        return flags;
    }

    private static int[] ties(Rows members, NetworkProblem.Places places) {
        var position = new HashMap<String, Integer>();
        for (var i = 0; i < places.size(); i++) {
            position.put(places.names()[i], i);
        }
        var tie = new int[members.size()];
        Arrays.setAll(tie, i -> position.getOrDefault(members.text(i, "tie"), -1));
        return tie;
    }

    private static int[] estates(Rows members) {
        var column = members.firstOf("estate", "community");
        var numbers = new HashMap<String, Integer>();
        var estate = new int[members.size()];
        for (var i = 0; i < estate.length; i++) {
            var name = members.text(i, column);
            estate[i] = name.isBlank() ? -1 : numbers.computeIfAbsent(name, k -> numbers.size());
        }
        return estate;
    }
}
