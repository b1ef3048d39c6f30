package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianxin.territory.town.Block.Corner;
import org.locationtech.jts.geom.Coordinate;

/// Blocks side by side as borders on the earth: neighbours get the very same points along their common edge, so that
/// bent borders neither overlap nor leave gaps.
final class Coverage {
    private static final double SAME = 1e-3;
    private final Bend bend;
    private final List<Coordinate> corners = new ArrayList<>();

    Coverage(Bend bend, List<Block> blocks) {
        this.bend = bend;
        blocks.forEach(block -> block.corners().forEach(this::snapped));
    }

    /// The block's border, closed.
    List<Coordinate> border(Block block) {
        var ring = new ArrayList<Coordinate>();
        for (int i = 0; i < block.corners().size(); i++) {
            var a = snapped(block.corners().get(i));
            var b = snapped(block.corners().get((i + 1) % block.corners().size()));
            var stops = between(a, b);
            for (int s = 0; s + 1 < stops.size(); s++) {
                var line = bend.line(stops.get(s), stops.get(s + 1));
                ring.addAll(line.subList(0, line.size() - 1));
            }
        }
        ring.add(ring.getFirst());
        return ring;
    }

    private List<Coordinate> between(Coordinate a, Coordinate b) {
        double length = a.distance(b);
        var stops = new ArrayList<Coordinate>();
        if (length < SAME) {
            return stops;
        }
        for (var c : corners) {
            double along = ((c.x - a.x) * (b.x - a.x) + (c.y - a.y) * (b.y - a.y)) / length;
            double off = Math.abs((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / length;
            if (off < SAME && along > SAME && along < length - SAME) {
                stops.add(c);
            }
        }
        stops.sort(Comparator.comparingDouble(a::distance));
        stops.addFirst(a);
        stops.addLast(b);
        return stops;
    }

    private Coordinate snapped(Corner corner) {
        var point = corner.point();
        for (var known : corners) {
            if (Math.abs(known.x - point.x) < SAME && Math.abs(known.y - point.y) < SAME) {
                return known;
            }
        }
        corners.add(point);
        return point;
    }
}
