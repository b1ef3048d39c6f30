package org.lianxin.planning.cluster;

import java.util.Arrays;

/// Nearest points of a large set, through a tree of halved boxes; equal points and far outliers do no harm.
public final class PointTree {
    private static final int LEAF = 12;
    private final double[] x;
    private final double[] y;
    private final int[] item;

    public PointTree(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        item = new int[x.length];
        Arrays.setAll(item, i -> i);
        build(0, x.length, true);
    }

    private void build(int from, int to, boolean byX) {
        if (to - from <= LEAF) {
            return;
        }
        var middle = (from + to) >>> 1;
        select(from, to - 1, middle, byX ? x : y);
        build(from, middle, !byX);
        build(middle + 1, to, !byX);
    }

    private void select(int from, int to, int wanted, double[] key) {
        var low = from;
        var high = to;
        while (low < high) {
            var pivot = key[item[(low + high) >>> 1]];
            var i = low;
            var j = high;
            while (i <= j) {
                while (key[item[i]] < pivot) {
                    i++;
                }
                while (key[item[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    var swapped = item[i];
                    item[i++] = item[j];
                    item[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    /// The `count` nearest points to a place, nearest first; fewer when there are fewer.
    public int[] nearest(double px, double py, int count) {
        var search = new Search(px, py, Math.min(count, x.length));
        search.visit(0, x.length, true);
        return Arrays.copyOf(search.found, search.size);
    }

    private final class Search {
        private final double px;
        private final double py;
        private final int[] found;
        private final double[] distance;
        private int size;

        Search(double px, double py, int wanted) {
            this.px = px;
            this.py = py;
            found = new int[wanted];
            distance = new double[wanted];
        }

        private void visit(int from, int to, boolean byX) {
            if (to - from <= LEAF) {
                for (var k = from; k < to; k++) {
                    offer(item[k]);
                }
                return;
            }
            var middle = (from + to) >>> 1;
            var offset = byX ? px - x[item[middle]] : py - y[item[middle]];
            offer(item[middle]);
            if (offset <= 0) {
                visit(from, middle, !byX);
            } else {
                visit(middle + 1, to, !byX);
            }
            if (size < found.length || offset * offset < distance[size - 1]) {
                if (offset <= 0) {
                    visit(middle + 1, to, !byX);
                } else {
                    visit(from, middle, !byX);
                }
            }
        }

        private void offer(int i) {
            var d = (x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py);
            if (size == found.length && d >= distance[size - 1]) {
                return;
            }
            var at = size < found.length ? size++ : size - 1;
            while (at > 0 && distance[at - 1] > d) {
                distance[at] = distance[at - 1];
                found[at] = found[at - 1];
                at--;
            }
            distance[at] = d;
            found[at] = i;
        }
    }
}
