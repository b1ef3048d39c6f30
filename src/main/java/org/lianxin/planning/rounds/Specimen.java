package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;

/// One plan of a population, with its neighbours by likeness.
final class Specimen {
    final int[][] plan;
    final double metres;
    final double overload;
    final double warp;
    private final int[] next;
    private final int[] previous;
    final List<Specimen> others = new ArrayList<>();
    final List<Double> unlike = new ArrayList<>();
    double rank;

    Specimen(LateRounds rows) {
        plan = rows.plan();
        metres = rows.distance();
        overload = rows.overload();
        warp = rows.warp();
        int n = rows.model.n;
        next = new int[n];
        previous = new int[n];
        for (int[] round : plan)
            for (int k = 0; k < round.length; k++) {
                previous[round[k]] = k == 0 ? -1 : round[k - 1];
                next[round[k]] = k == round.length - 1 ? -1 : round[k + 1];
            }
    }

    boolean isSound() {
        return overload < 1e-9 && warp < 1e-9;
    }

    double cost(double loadPrice, double warpPrice) {
        return metres + overload * loadPrice + warp * warpPrice;
    }

    /// The share of visits whose way on differs (broken pairs).
    double unlike(Specimen other) {
        int broken = 0;
        for (int v = 0; v < next.length; v++) {
            if (next[v] != other.next[v]) broken++;
            if (previous[v] == -1 && other.previous[v] != -1) broken++;
        }
        return (double) broken / next.length;
    }

    /// How unlike it is to those `count` of its population that are most like it.
    double standsApart(int count) {
        double sum = 0;
        int taken = Math.min(count, unlike.size());
        for (int k = 0; k < taken; k++) sum += unlike.get(k);
        return taken == 0 ? 1 : sum / taken;
    }

    void meet(Specimen other, double distance) {
        int k = 0;
        while (k < unlike.size() && unlike.get(k) <= distance) k++;
        others.add(k, other);
        unlike.add(k, distance);
    }

    void leave(Specimen other) {
        int k = others.indexOf(other);
        if (k < 0) return;
        others.remove(k);
        unlike.remove(k);
    }
}
