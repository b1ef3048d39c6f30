package org.lianxin.planning.siting;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;

/// Reads demand points and candidate sites from the product's own CSV, JSON or GeoJSON.
///
/// First file: demand (`x y` or `lon lat`; `households`, `demand` or `weight`; `name`). Second file, or the rows of the
/// first: sites (`capacity`, `fixed`, `closed`, `candidate`).
final class SitingTables {
    private final PlanRequest request;

    SitingTables(PlanRequest request) {
        this.request = request;
    }

    SitingProblem read() throws IOException {
        var demand = Rows.read(request.input());
        var apart = request.inputs().size() > 1;
        var sites = apart ? Rows.read(request.inputs().get(1)) : demand;
        var from = demand.plane();
        var to = apart ? sites.plane(demand.latitude()) : from;
        var weightColumn = demand.firstOf("weight", "households", "demand", "population");
        var loadColumn = demand.firstOf("demand", "households", "weight", "population");
        var weight = column(demand, weightColumn, 1);
        var load = column(demand, loadColumn, 1);
        var capacity = column(sites, "capacity", request.number("capacity", Double.POSITIVE_INFINITY));
        return new SitingProblem(
                new Distances.Straight(from[0], from[1], to[0], to[1], false),
                weight,
                load,
                capacity,
                request.whole("stations", 1),
                flags(sites, "fixed"),
                closed(sites),
                names(demand),
                names(sites),
                !apart);
    }

    private static double[] column(Rows rows, String name, double otherwise) {
        var values = new double[rows.size()];
        Arrays.setAll(values, i -> rows.number(i, name, otherwise));
        return values;
    }

    private static boolean[] flags(Rows rows, String name) {
        var values = new boolean[rows.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = rows.flag(i, name);
        }
        return values;
    }

    private static boolean[] closed(Rows sites) {
        var closed = flags(sites, "closed");
        for (var j = 0; j < closed.length && sites.has("candidate"); j++) {
            closed[j] |= !sites.flag(j, "candidate");
        }
        return closed;
    }

    private static String[] names(Rows rows) {
        var column = rows.firstOf("name", "id", "building", "code");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> column.isEmpty() ? Integer.toString(i) : rows.text(i, column))
                .toArray(String[]::new);
    }
}
