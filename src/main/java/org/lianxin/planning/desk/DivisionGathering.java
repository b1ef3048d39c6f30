package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.division.Adjacency;
import org.lianxin.planning.division.DivisionProblem;
import org.lianxin.territory.Building;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
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
    private final Estates estates;

    DivisionGathering(MapFeatures features, Estates estates) {
        this.features = features;
        this.estates = estates;
    }

    DivisionGround ground(Community community, Options options) {
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
        var scope = options.places("estates-where");
        var names = new ArrayList<String>();
        var blocks = blocks(community, scope, names);
        var links = new Links(x, y);
        for (var e = 0; e < all.from.length; e++) {
            var pair = pair(all.from[e], all.to[e]);
            var block = blocks[all.from[e]];
            var apart = block < 0 || block != blocks[all.to[e]];
            var cost = price[e] * (near.contains(pair) ? 1 : 1 - weight(options, "streets"));
            cost *= apart ? 1 - weight(options, "estates") : 1;
            links.add(all.from[e], all.to[e], Math.max(0.02, cost), open.contains(pair));
        }
        var kept = links.kept(FAR, "nearest".equals(options.text("join")));
        var crosses = new boolean[kept.size()];
        for (var e = 0; e < crosses.length; e++) {
            crosses[e] = !near.contains(pair(kept.get(e).from(), kept.get(e).to()));
        }
        return new DivisionGround(community, problem(community, options, kept), crosses, blocks, names);
    }

    private static DivisionProblem problem(Community community, Options options, List<Links.Link> kept) {
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
                options.is("keep", Field.SOFT) ? options.number("keep-weight") : 0,
                options.number("change-limit"));
    }

    /// What a soft rule takes off the price of separating two buildings.
    private static double weight(Options options, String rule) {
        return switch (options.text(rule)) {
            case Field.OFF -> 0;
            case Field.HARD -> 0.95;
            default -> options.number(rule + "-weight") / 100;
        };
    }

    /// The estate's number of each building within the rule's scope, -1 for none.
    private int[] blocks(Community community, Set<String> scope, List<String> names) {
        var named = new HashMap<EstateCode, String>();
        estates.within(community.area()).forEach(e -> named.put(e.code(), e.name()));
        var numbers = new HashMap<EstateCode, Integer>();
        return community.buildings().stream()
                .mapToInt(building -> {
                    var estate = building.estate();
                    if (estate == null || !(scope.isEmpty() || scope.contains(estate.code()))) {
                        return -1;
                    }
                    return numbers.computeIfAbsent(estate, e -> {
                        names.add(named.getOrDefault(e, e.code()));
                        return numbers.size();
                    });
                })
                .toArray();
    }

    /// The estates of a community, to choose from.
    List<Field.Choice> estates(Community community) {
        return estates.within(community.area()).stream()
                .map(e -> new Field.Choice(e.code().code(), new Sentence(e.name(), e.name())))
                .toList();
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
