package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// A convex piece of land in metres, counter-clockwise. Each edge, from its corner to the next, knows the rank of the
/// street along it.
record Block(List<Corner> corners) {
    /// The edge of the town, where no street runs.
    static final int EDGE = 0;

    /// @param rank of the edge that starts here: 1 main road … 4 lane
    record Corner(double x, double y, int rank) {
        Coordinate point() {
            return new Coordinate(x, y);
        }
    }

    /// A directed line through a point; its left side is kept.
    record Line(double x, double y, double dx, double dy) {
        double side(Corner c) {
            return dx * (c.y - y) - dy * (c.x - x);
        }

        Line turned() {
            return new Line(x, y, -dx, -dy);
        }
    }

    /// The part on the left of the line; the new edge along the line gets the rank.
    Block left(Line line, int rank) {
        var kept = new ArrayList<Corner>();
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            double sa = line.side(a);
            double sb = line.side(b);
            if (sa >= 0) {
                kept.add(sb < 0 && sa == 0 ? new Corner(a.x, a.y, rank) : a);
            }
            if ((sa > 0 && sb < 0) || (sa < 0 && sb > 0)) {
                // Always counted from the same end, so that both sides of a cut get the very same point.
                boolean forward = a.x < b.x || (a.x == b.x && a.y < b.y);
                var p = forward ? a : b;
                var q = forward ? b : a;
                double sp = line.side(p);
                double t = sp / (sp - line.side(q));
                kept.add(new Corner(p.x + t * (q.x - p.x), p.y + t * (q.y - p.y), sa > 0 ? rank : a.rank));
            }
        }
        return new Block(kept);
    }

    double area() {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            sum += a.x * b.y - b.x * a.y;
        }
        return sum / 2;
    }

    Coordinate centre() {
        double sx = 0;
        double sy = 0;
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            double cross = a.x * b.y - b.x * a.y;
            sx += (a.x + b.x) * cross;
            sy += (a.y + b.y) * cross;
            sum += 3 * cross;
        }
        return new Coordinate(sx / sum, sy / sum);
    }

    /// The direction of the longest edge, in radians.
    double bearing() {
        double longest = -1;
        double angle = 0;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            double length = Math.hypot(b.x - a.x, b.y - a.y);
            if (length > longest) {
                longest = length;
                angle = Math.atan2(b.y - a.y, b.x - a.x);
            }
        }
        return angle;
    }

    /// How far it reaches in a direction.
    double extent(double angle) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var c : corners) {
            double at = c.x * Math.cos(angle) + c.y * Math.sin(angle);
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return high - low;
    }

    /// The land left when half of each street along it is taken away.
    ///
    /// @param half half the width of a street by rank, in metres
    Block inset(double[] half) {
        var rest = this;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            double length = Math.hypot(b.x - a.x, b.y - a.y);
            if (length > 1e-6) {
                double dx = (b.x - a.x) / length;
                double dy = (b.y - a.y) / length;
                double by = half[a.rank];
                rest = rest.left(new Line(a.x - dy * by, a.y + dx * by, dx, dy), a.rank);
            }
        }
        return rest;
    }

    boolean holds(double x, double y) {
        var c = new Corner(x, y, 0);
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            if (new Line(a.x, a.y, b.x - a.x, b.y - a.y).side(c) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean empty() {
        return corners.size() < 3 || area() < 1;
    }
}
