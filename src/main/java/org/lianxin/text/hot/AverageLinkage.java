package org.lianxin.text.hot;

import java.util.ArrayList;
import java.util.List;

/// Average linkage by chains of nearest neighbours: merges clusters until no two are alike enough on average.
///
/// The time grows with the square of the number of things, and so does the memory (2 bytes a pair and more).
public final class AverageLinkage {
    private final float[][] likeness;
    private final int[] cluster;
    private final int[] size;
    private final boolean[] gone;
    private final boolean[] settled;

    private AverageLinkage(float[][] likeness) {
        this.likeness = likeness;
        this.cluster = new int[likeness.length];
        this.size = new int[likeness.length];
        this.gone = new boolean[likeness.length];
        this.settled = new boolean[likeness.length];
        for (var i = 0; i < cluster.length; i++) {
            cluster[i] = i;
            size[i] = 1;
        }
    }

    /// Clusters things whose likeness is given as a lower triangle, which is used up; returns each thing's cluster.
    public static int[] cluster(float[][] likeness, double enough) {
        var linkage = new AverageLinkage(likeness);
        linkage.run((float) enough);
        return linkage.cluster;
    }

    private void run(float enough) {
        var chain = new ArrayList<Integer>();
        for (var start = next(0); start >= 0; start = next(0)) {
            chain.add(start);
            grow(chain, enough);
        }
    }

    private int next(int from) {
        for (var i = from; i < size.length; i++) {
            if (!gone[i] && !settled[i]) {
                return i;
            }
        }
        return -1;
    }

    private void grow(List<Integer> chain, float enough) {
        while (!chain.isEmpty()) {
            var last = chain.getLast();
            var previous = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
            var nearest = nearest(last, previous);
            if (nearest < 0 || of(last, nearest) < enough) {
                chain.forEach(each -> settled[each] = true);
                chain.clear();
            } else if (nearest == previous) {
                chain.removeLast();
                chain.removeLast();
                merge(last, previous);
            } else {
                chain.add(nearest);
            }
        }
    }

    private int nearest(int thing, int previous) {
        var nearest = previous;
        var highest = previous < 0 ? Float.NEGATIVE_INFINITY : of(thing, previous);
        for (var i = 0; i < size.length; i++) {
            if (i != thing && !gone[i] && of(thing, i) > highest) {
                highest = of(thing, i);
                nearest = i;
            }
        }
        return nearest;
    }

    private void merge(int into, int from) {
        for (var i = 0; i < size.length; i++) {
            if (i != into && i != from && !gone[i]) {
                var mean = (size[into] * of(into, i) + size[from] * of(from, i)) / (size[into] + size[from]);
                likeness[Math.max(into, i)][Math.min(into, i)] = mean;
            }
            if (cluster[i] == from) {
                cluster[i] = into;
            }
        }
        gone[from] = true;
        size[into] += size[from];
    }

    private float of(int a, int b) {
        return a > b ? likeness[a][b] : likeness[b][a];
    }
}
