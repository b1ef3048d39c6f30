package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lianxin.territory.town.Block.Corner;
import org.lianxin.territory.town.Block.Line;
import org.locationtech.jts.geom.Coordinate;

/// Cuts land into parts by straight streets, each across the longer side, and remembers the streets.
final class Cutter {
    private final RandomGenerator chance;
    private final List<Street> streets = new ArrayList<>();

    Cutter(RandomGenerator chance) {
        this.chance = chance;
    }

    /// A street's middle line before the town is bent.
    ///
    /// @param leaves whether it runs on out of the town at its end
    record Street(Coordinate from, Coordinate to, int rank, boolean leavesAtFrom, boolean leavesAtTo) {}

    List<Street> streets() {
        return streets;
    }

    /// Cuts land into as many parts as there are weights, each with its share of the area.
    List<Block> cut(Block land, List<Double> weights, int rank) {
        if (weights.size() == 1) {
            return List.of(land);
        }
        int middle = middle(weights);
        double first = sum(weights.subList(0, middle));
        var halves = halve(land, first / sum(weights), rank);
        var parts = new ArrayList<>(cut(halves.getFirst(), weights.subList(0, middle), rank));
        parts.addAll(cut(halves.getLast(), weights.subList(middle, weights.size()), rank));
        return parts;
    }

    private List<Block> halve(Block land, double share, int rank) {
        double along = land.bearing();
        double direction = land.extent(along) >= land.extent(along + Math.PI / 2) ? along : along + Math.PI / 2;
        double tilt = direction + Math.PI / 2 + (chance.nextDouble() - 0.5) * 0.16;
        double dx = Math.cos(tilt);
        double dy = Math.sin(tilt);
        double reach = land.extent(direction);
        var centre = land.centre();
        double low = -reach;
        double high = reach;
        for (int step = 0; step < 40; step++) {
            double at = (low + high) / 2;
            var line = new Line(centre.x + dy * at, centre.y - dx * at, dx, dy);
            if (land.left(line, rank).area() < share * land.area()) {
                low = at;
            } else {
                high = at;
            }
        }
        var line = new Line(centre.x + dy * high, centre.y - dx * high, dx, dy);
        remember(land, line, rank);
        return List.of(land.left(line, rank), land.left(line.turned(), rank));
    }

    private void remember(Block land, Line line, int rank) {
        var left = land.left(line, rank).corners();
        for (int i = 0; i < left.size(); i++) {
            var a = left.get(i);
            var b = left.get((i + 1) % left.size());
            if (a.rank() == rank && Math.abs(line.side(a)) < 1e-6 && Math.abs(line.side(b)) < 1e-6) {
                streets.add(new Street(a.point(), b.point(), rank, onEdge(land, a), onEdge(land, b)));
                return;
            }
        }
    }

    /// Whether the point lies on a side of the land where the town ends.
    private static boolean onEdge(Block land, Corner point) {
        var corners = land.corners();
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            var side = new Line(a.x(), a.y(), b.x() - a.x(), b.y() - a.y()).side(point) / Math.max(length, 1e-9);
            if (a.rank() == Block.EDGE && Math.abs(side) < 0.01) {
                return true;
            }
        }
        return false;
    }

    private static int middle(List<Double> weights) {
        double half = sum(weights) / 2;
        double run = 0;
        for (int i = 0; i < weights.size() - 1; i++) {
            run += weights.get(i);
            if (run >= half * 0.9) {
                return i + 1;
            }
        }
        return weights.size() - 1;
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
