package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.planning.division.Adjacency;
import org.lianxin.planning.division.DivisionProblem;
import org.lianxin.territory.Building;
import org.lianxin.territory.Grid;
import org.lianxin.territory.MapFeature;
import org.lianxin.territory.MapFeatures;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/// Makes a division problem of a community: which buildings are neighbours, across what, and how near.
@Component
class DivisionGathering {
    /// Buildings farther apart than this are neighbours only where nothing nearer connects them.
    private static final double FAR = 160;

    private final MapFeatures features;

    DivisionGathering(MapFeatures features) {
        this.features = features;
    }

    DivisionProblem problem(Community community, Options options) {
        var plane = community.plane();
        var x = community.buildings().stream()
                .mapToDouble(b -> plane.x(b.lon()))
                .toArray();
        var y = community.buildings().stream()
                .mapToDouble(b -> plane.y(b.lat()))
                .toArray();
        var walls = new ArrayList<double[][]>();
        var streets = new ArrayList<double[][]>();
        lines(community, plane, options, walls, streets);
        var all = Adjacency.of(x, y, List.of());
        var price = all.closeness(x, y);
        var open = pairs(Adjacency.of(x, y, walls));
        var near = pairs(Adjacency.of(x, y, streets));
        var links = new Links(x, y);
        for (var e = 0; e < all.from.length; e++) {
            var pair = pair(all.from[e], all.to[e]);
            var apart = estatesDiffer(community, all.from[e], all.to[e]);
            var cost = price[e] * (near.contains(pair) ? 1 : 1 - options.number("street-weight") / 100);
            cost *= apart ? 1 - options.number("estate-weight") / 100 : 1;
            links.add(all.from[e], all.to[e], Math.max(0.02, cost), open.contains(pair));
        }
        var kept = links.kept(FAR, "nearest".equals(options.text("join")));
        return new DivisionProblem(
                community.names().toArray(String[]::new),
                community.households(),
                kept.stream().mapToInt(Links.Link::from).toArray(),
                kept.stream().mapToInt(Links.Link::to).toArray(),
                kept.stream().mapToDouble(Links.Link::price).toArray(),
                options.whole("grids"),
                options.number("least"),
                options.number("most"),
                community.hasToday() ? community.today() : new int[0],
                community.grids().stream().map(Grid::name).toArray(String[]::new),
                options.number("change-price"),
                options.number("change-limit"));
    }

    private static boolean estatesDiffer(Community community, int a, int b) {
        var one = community.buildings().get(a).estate();
        return one == null || !one.equals(community.buildings().get(b).estate());
    }

    private static Set<Long> pairs(Adjacency adjacency) {
        var pairs = new HashSet<Long>();
        for (var e = 0; e < adjacency.from.length; e++) {
            pairs.add(pair(adjacency.from[e], adjacency.to[e]));
        }
        return pairs;
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private void lines(
            Community community, Plane plane, Options options, List<double[][]> walls, List<double[][]> streets) {
        var box = new Envelope();
        for (Building b : community.buildings()) {
            box.expandToInclude(b.lon(), b.lat());
        }
        var rank = "hard".equals(options.text("streets")) ? options.whole("street-rank") : 0;
        for (var feature : features.of(community.area().county(), options.whole("street-rank"))) {
            var touches = feature.shape().getEnvelopeInternal().intersects(box);
            if (touches && feature.kind() != MapFeature.Kind.GREEN) {
                var street = feature.kind() == MapFeature.Kind.STREET;
                if (!street || feature.rank() <= rank) {
                    collect(feature.shape(), plane, walls);
                }
                collect(feature.shape(), plane, streets);
            }
        }
    }

    private static void collect(Geometry shape, Plane plane, List<double[][]> into) {
        for (var n = 0; n < shape.getNumGeometries(); n++) {
            var line = shape.getGeometryN(n).getDimension() == 2
                    ? shape.getGeometryN(n).getBoundary()
                    : shape.getGeometryN(n);
            if (line.getNumGeometries() > 1) {
                collect(line, plane, into);
            } else if (line.getNumPoints() > 1) {
                into.add(plane.line(line.getCoordinates()));
            }
        }
    }

    /// The usual number of grids: today's, else as many as the middle of the band needs.
    static int usualGrids(Community community, double least, double most) {
        var today = (int)
                Arrays.stream(community.today()).filter(t -> t >= 0).distinct().count();
        var fitting = (int) Math.max(1, Math.round(community.total() / ((least + most) / 2)));
        return today > 0 ? today : Math.min(fitting, community.buildings().size());
    }
}
