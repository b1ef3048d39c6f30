package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.town.Block.Corner;

/// The straight plan of the town: the land is cut into townships along main roads, these into communities, these into
/// grids, these into parcels along lanes; so every border runs along a street, as the rules for grids ask.
final class TownPlan {
    /// Half the width of a street by rank, pavement included, in metres.
    private static final double[] HALF_WIDTH = {7, 21, 14, 9, 5};

    private static final double COMMUNITY_AREA = 178_000;
    private static final double LOT_AREA = 15_500;
    private static final int FEWEST = 300;
    private static final int MOST = 500;
    private final RandomGenerator chance;
    private final Cutter cutter;
    private final Layout layout;
    private final List<Cell> cells = new ArrayList<>();
    private Block outline = new Block(List.of());

    TownPlan(RandomGenerator chance) {
        this.chance = chance;
        this.cutter = new Cutter(chance);
        this.layout = new Layout(chance);
    }

    List<Cell> cells() {
        return cells;
    }

    List<Cutter.Street> streets() {
        return cutter.streets();
    }

    Block outline() {
        return outline;
    }

    TownPlan of(List<AreaCode> communities) {
        outline = outline(communities.size() * COMMUNITY_AREA);
        Map<AreaCode, List<AreaCode>> townships = communities.stream()
                .collect(Collectors.groupingBy(c -> c.at(AreaCode.Level.TOWNSHIP), TreeMap::new, Collectors.toList()));
        var members = new ArrayList<>(townships.values());
        var shares = members.stream().map(m -> (double) m.size()).toList();
        var lands = cutter.cut(outline, shares, 1);
        for (int i = 0; i < lands.size(); i++) {
            township(lands.get(i), members.get(i));
        }
        return this;
    }

    private void township(Block land, List<AreaCode> communities) {
        var lands = cutter.cut(land, weights(communities.size(), 0.8, 0.4), 2);
        for (int i = 0; i < lands.size(); i++) {
            community(lands.get(i), communities.get(i), i);
        }
    }

    private void community(Block land, AreaCode community, int position) {
        int grids = chance.nextDouble() < 0.66 ? 2 : 3;
        boolean dedicated = position == 0;
        var weights = new ArrayList<>(weights(grids, 0.9, 0.2));
        if (dedicated) {
            weights.add(0.45);
        }
        var lands = cutter.cut(land, weights, 3);
        var special = specials(position);
        for (int g = 0; g < lands.size(); g++) {
            var code = new AreaCode("%s%03d".formatted(community.code(), g + 1));
            boolean own = dedicated && g == lands.size() - 1;
            var uses = own ? List.of(ownUse(community)) : special.subList(Math.min(g, special.size()), special.size());
            cells.add(cell(
                    code,
                    community,
                    lands.get(g),
                    own,
                    uses.stream().limit(own ? 9 : 1).toList()));
        }
    }

    /// What a dedicated grid is for, by township.
    private static Use ownUse(AreaCode community) {
        return switch (Character.digit(community.code().charAt(8), 10) % 4) {
            case 0, 3 -> Use.FACTORY;
            case 1 -> Use.HOSPITAL;
            default -> Use.SCHOOL;
        };
    }

    private static List<Use> specials(int position) {
        return switch (position % 4) {
            case 0 -> List.of(Use.OFFICE, Use.PARK);
            case 1 -> List.of(Use.SCHOOL, Use.MARKET);
            case 2 -> List.of(Use.PARK, Use.SCHOOL);
            default -> List.of(Use.MARKET, Use.PARK);
        };
    }

    private Cell cell(AreaCode code, AreaCode community, Block land, boolean own, List<Use> special) {
        int parts = own ? 1 : (int) Math.clamp(Math.round(land.area() / LOT_AREA), 3, 7);
        var raws = cutter.cut(land, weights(parts, 0.7, 0.6), 4);
        int smallest = smallest(raws);
        var lots = new ArrayList<Lot>();
        for (int i = 0; i < raws.size(); i++) {
            var raw = raws.get(i);
            var use =
                    own ? special.getFirst() : i == smallest && !special.isEmpty() ? special.getFirst() : housing(raw);
            var net = raw.inset(HALF_WIDTH);
            lots.add(new Lot(raw, net, use, net.empty() ? List.of() : layout.fill(net, use)));
        }
        return new Cell(code, community, land, own, own ? lots : peopled(lots));
    }

    private static int smallest(List<Block> lands) {
        int best = 0;
        for (int i = 1; i < lands.size(); i++) {
            best = lands.get(i).area() < lands.get(best).area() ? i : best;
        }
        return best;
    }

    /// Old lanes in the middle, towers at the rim.
    private Use housing(Block land) {
        var at = land.centre();
        double reach = Math.sqrt(outline.area() / Math.PI);
        double out = Math.hypot(at.x + 0.15 * reach, at.y - 0.1 * reach) / reach;
        double roll = chance.nextDouble();
        if (out < 0.42) {
            return roll < 0.36 ? Use.LANES : roll < 0.86 ? Use.SLABS : Use.GARDEN;
        }
        if (out < 0.75) {
            return roll < 0.10 ? Use.LANES : roll < 0.6 ? Use.SLABS : roll < 0.88 ? Use.GARDEN : Use.TOWERS;
        }
        return roll < 0.06 ? Use.LANES : roll < 0.26 ? Use.SLABS : roll < 0.62 ? Use.GARDEN : Use.TOWERS;
    }

    /// Raises or lowers the houses, and leaves some out, until 300 to 500 households live in the grid.
    private List<Lot> peopled(List<Lot> lots) {
        int wanted = 350 + chance.nextInt(110);
        int now = lots.stream().mapToInt(Lot::households).sum();
        double factor = now == 0 ? 1 : (double) wanted / now;
        var result = new ArrayList<>(
                lots.stream().map(lot -> lot.with(scaled(lot, factor))).toList());
        while (total(result) > Math.min(wanted + 30, MOST) && thin(result)) {}
        while (total(result) < FEWEST + 5 && raise(result)) {}
        return result;
    }

    private List<House> scaled(Lot lot, double factor) {
        return lot.houses().stream()
                .map(h -> h.perFloor() == 0
                        ? h
                        : h.withStoreys((int) Math.clamp(
                                Math.round(h.storeys() * factor), lot.use().low, Math.max(lot.use().high, 2))))
                .toList();
    }

    private boolean thin(List<Lot> lots) {
        var fullest = lots.stream()
                .filter(l -> l.households() > 0)
                .max((a, b) -> Integer.compare(a.households(), b.households()));
        fullest.ifPresent(lot -> {
            var houses = new ArrayList<>(lot.houses());
            var homes = houses.stream().filter(h -> h.perFloor() > 0).toList();
            houses.remove(homes.get(chance.nextInt(homes.size())));
            lots.set(lots.indexOf(lot), lot.with(houses));
        });
        return fullest.isPresent();
    }

    private boolean raise(List<Lot> lots) {
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            if (lot.use().housing && lot.use() != Use.LANES && lot.households() > 0) {
                lots.set(
                        i,
                        lot.with(lot.houses().stream()
                                .map(h -> h.perFloor() == 0 ? h : h.withStoreys(h.storeys() + 1))
                                .toList()));
                if (total(lots) >= FEWEST + 5) {
                    return true;
                }
            }
        }
        return total(lots) > 0 && lots.stream().anyMatch(l -> l.use().housing && l.use() != Use.LANES);
    }

    private static int total(List<Lot> lots) {
        return lots.stream().mapToInt(Lot::households).sum();
    }

    private List<Double> weights(int n, double least, double spread) {
        var weights = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            weights.add(least + chance.nextDouble() * spread);
        }
        return weights;
    }

    /// A round, somewhat irregular town, wider than high.
    private Block outline(double area) {
        double radius = Math.sqrt(area / Math.PI);
        var points = new ArrayList<org.locationtech.jts.geom.Coordinate>();
        for (int i = 0; i < 16; i++) {
            double angle = 2 * Math.PI * i / 16;
            double r = radius * (0.93 + chance.nextDouble() * 0.16);
            points.add(
                    new org.locationtech.jts.geom.Coordinate(r * 1.22 * Math.cos(angle), r * 0.84 * Math.sin(angle)));
        }
        var hull = new org.locationtech.jts.algorithm.ConvexHull(
                        points.toArray(org.locationtech.jts.geom.Coordinate[]::new),
                        new org.locationtech.jts.geom.GeometryFactory())
                .getConvexHull()
                .getCoordinates();
        var corners = new ArrayList<Corner>();
        // The hull comes clockwise.
        for (int i = hull.length - 1; i > 0; i--) {
            corners.add(new Corner(hull[i].x, hull[i].y, Block.EDGE));
        }
        var block = new Block(corners);
        return block.area() > 0 ? block : new Block(corners.reversed());
    }
}
