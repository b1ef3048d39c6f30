package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Neighbouring pairs of buildings, thinned: near ones all, far ones only where they hold a piece together.
final class Links {
    private final double[] x;
    private final double[] y;
    private final List<Link> all = new ArrayList<>();

    Links(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /// @param price of separating the two
    /// @param open whether nothing that must not be crossed lies between
    record Link(int from, int to, double price, boolean open, double metres) {}

    void add(int from, int to, double price, boolean open) {
        all.add(new Link(from, to, price, open, Math.hypot(x[from] - x[to], y[from] - y[to])));
    }

    /// @param joined whether pieces that walls separate are joined by their shortest crossing
    List<Link> kept(double far, boolean joined) {
        var root = new int[x.length];
        java.util.Arrays.setAll(root, v -> v);
        var kept = new ArrayList<Link>();
        all.sort(Comparator.comparingDouble(Link::metres)
                .thenComparing(Link::from)
                .thenComparing(Link::to));
        for (var link : all) {
            var connects = rootOf(root, link.from()) != rootOf(root, link.to());
            if (link.open() && (connects || link.metres() <= far)) {
                root[rootOf(root, link.from())] = rootOf(root, link.to());
                kept.add(link);
            }
        }
        if (joined) {
            join(root, kept);
        }
        return kept;
    }

    private void join(int[] root, List<Link> kept) {
        for (var link : all) {
            if (rootOf(root, link.from()) != rootOf(root, link.to())) {
                root[rootOf(root, link.from())] = rootOf(root, link.to());
                kept.add(link);
            }
        }
    }

    private static int rootOf(int[] root, int v) {
        var at = v;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
