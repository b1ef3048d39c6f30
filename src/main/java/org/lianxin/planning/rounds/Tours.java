package org.lianxin.planning.rounds;

import java.util.Arrays;

/// A plan under search: one row of visits per worker with the times that make a trial insertion O(1).
///
/// Row `r` is `node[r][0 … length[r] + 1]`, begin and end place included; `leave` is the earliest departure,
/// `latest` the latest arrival that keeps the rest of the row in time.
final class Tours {
    static final double SLACK = 1e-9;

    final RoundsModel model;
    final int[][] node;
    final double[][] leave;
    final double[][] latest;
    final double[][] ahead;
    final double[][] loadTo;
    final int[] length;
    final double[] carried;
    final double[] shared;
    final double[] metres;
    private final boolean[] inUse;
    final int[] rowOf;
    final int[] placeOf;
    final int[] absent;
    final int[] absentAt;
    int absentees;
    int used;
    double distance;
    double omitted;
    double unfair;
    /// Positions tried: the measure of work that makes a search repeatable.
    long work;

    /// Required visits that are missing, and what each costs at present.
    int owed;

    double price;

    int bestRow; // the best insertion found by `seek`
    int bestPlace;
    double bestCost;

    Tours(RoundsModel model) {
        this.model = model;
        int w = model.workers;
        node = new int[w][];
        leave = new double[w][];
        latest = new double[w][];
        ahead = new double[w][];
        loadTo = new double[w][];
        length = new int[w];
        carried = new double[w];
        shared = new double[w];
        metres = new double[w];
        inUse = new boolean[w];
        rowOf = new int[model.n];
        placeOf = new int[model.n];
        absent = new int[model.n];
        absentAt = new int[model.n];
        price = model.must;
        for (int r = 0; r < w; r++) {
            grow(r, 16);
            node[r][0] = model.start[r];
            node[r][1] = model.end[r];
            refresh(r);
        }
        Arrays.fill(rowOf, -1);
        for (int v = 0; v < model.n; v++) addAbsent(v);
    }

    private void grow(int r, int size) {
        node[r] = node[r] == null ? new int[size] : Arrays.copyOf(node[r], size);
        leave[r] = new double[size];
        latest[r] = new double[size];
        ahead[r] = new double[size];
        loadTo[r] = new double[size];
    }

    /// What the search makes small.
    double cost() {
        return distance + omitted + unfair + owed * price;
    }

    double costOfMissing(int v) {
        return model.required[v] ? price : model.omission[v];
    }

    private void addAbsent(int v) {
        absentAt[v] = absentees;
        absent[absentees++] = v;
        if (model.required[v]) owed++;
        else omitted += model.omission[v];
    }

    private void dropAbsent(int v) {
        int last = absent[--absentees];
        absent[absentAt[v]] = last;
        absentAt[last] = absentAt[v];
        if (model.required[v]) owed--;
        else omitted -= model.omission[v];
        if (absentees == owed) omitted = 0;
    }

    /// Puts an absent visit before place `p` of row `r`.
    void insert(int v, int r, int p) {
        if (length[r] + 3 > node[r].length) grow(r, 2 * node[r].length);
        System.arraycopy(node[r], p, node[r], p + 1, length[r] + 2 - p);
        node[r][p] = v;
        length[r]++;
        dropAbsent(v);
        refresh(r);
    }

    /// Takes `count` visits out of row `r` from place `p`.
    void remove(int r, int p, int count) {
        for (int k = p; k < p + count; k++) {
            rowOf[node[r][k]] = -1;
            addAbsent(node[r][k]);
        }
        System.arraycopy(node[r], p + count, node[r], p, length[r] + 2 - p - count);
        length[r] -= count;
        refresh(r);
    }

    /// Makes row `r` consist of the given visits; those it held before become absent, the new ones must be absent.
    void replace(int r, int[] visits, int count) {
        if (length[r] > 0) remove(r, 1, length[r]);
        if (count + 2 > node[r].length) grow(r, count + 8);
        for (int k = 0; k < count; k++) {
            node[r][k + 1] = visits[k];
            dropAbsent(visits[k]);
        }
        node[r][count + 1] = model.end[r];
        length[r] = count;
        refresh(r);
    }

    private void refresh(int r) {
        int[] row = node[r];
        int count = length[r];
        double load = 0;
        double share = 0;
        double way = 0;
        double t = model.from[r];
        leave[r][0] = t;
        for (int k = 1; k <= count; k++) {
            int v = row[k];
            double d = model.way[row[k - 1] * model.nodes + v];
            ahead[r][k - 1] = d;
            way += d;
            t = model.begin(v, t + d * model.timeOf) + model.minutes[v];
            leave[r][k] = t;
            load += model.demand[v];
            loadTo[r][k] = load;
            share += model.share[v];
            rowOf[v] = r;
            placeOf[v] = k;
        }
        ahead[r][count] = model.way[row[count] * model.nodes + row[count + 1]];
        if (count > 0) way += ahead[r][count];
        double last = model.until[r];
        latest[r][count + 1] = last;
        for (int k = count; k > 0; k--) {
            last = model.latest(row[k], last - ahead[r][k] * model.timeOf);
            latest[r][k] = last;
        }
        book(r, load, share, way, count);
    }

    private void book(int r, double load, double share, double way, int count) {
        unfair += model.fairness * (share * share - shared[r] * shared[r]);
        distance += way - metres[r];
        if (inUse[r] != (count > 0)) used += count > 0 ? 1 : -1;
        inUse[r] = count > 0;
        carried[r] = load;
        shared[r] = share;
        metres[r] = way;
    }

    /// Looks for the cheapest place for `v` among all rows up to `limit`, skipping a place now and then (a blink).
    boolean seek(int v, int limit, double blink, Dice dice) {
        bestRow = -1;
        bestCost = Double.POSITIVE_INFINITY;
        long seenEmpty = 0;
        for (int r = 0; r < model.workers; r++) {
            if (length[r] == 0) {
                if (used >= limit) continue;
                long bit = 1L << (model.kind[r] & 63);
                if (model.kinds <= 64 && (seenEmpty & bit) != 0) continue;
                seenEmpty |= bit;
            }
            if (admits(v, r)) seekIn(v, r, 1, length[r] + 1, blink, dice);
        }
        return bestRow >= 0;
    }

    boolean admits(int v, int r) {
        if (carried[r] + model.demand[v] > model.load[r] + SLACK || length[r] >= model.most[r]) return false;
        return model.may == null || model.may[model.kind[r]][v];
    }

    void seekIn(int v, int r, int first, int last, double blink, Dice dice) {
        int[] row = node[r];
        double[] leaves = leave[r];
        double[] lates = latest[r];
        double[] aheads = ahead[r];
        int base = v * model.nodes;
        double close = model.close[v];
        double timeOf = model.timeOf;
        double share = model.share[v];
        double extra = model.fairness == 0 ? 0 : model.fairness * share * (2 * shared[r] + share);
        boolean empty = length[r] == 0;
        work += last - first + 1;
        for (int p = first; p <= last; p++) {
            double departed = leaves[p - 1];
            if (departed > close) return;
            double in = model.back[base + row[p - 1]];
            double out = model.way[base + row[p]];
            double cost = in + out - (empty ? 0 : aheads[p - 1]) + extra;
            if (cost >= bestCost) continue;
            double begin = model.begin(v, departed + in * timeOf);
            if (begin + model.minutes[v] + out * timeOf > lates[p] + SLACK) continue;
            if (blink > 0 && dice.share() < blink) continue;
            bestCost = cost;
            bestRow = r;
            bestPlace = p;
        }
    }

    /// Looks beside the `width` nearest neighbours of `v` only; falls short where none of them has room.
    boolean seekNear(int v, int width, int limit, double blink, Dice dice) {
        bestRow = -1;
        bestCost = Double.POSITIVE_INFINITY;
        int[] near = model.near[v];
        int reach = Math.min(width, near.length - 1);
        for (int k = 1; k <= reach; k++) {
            int u = near[k];
            int r = rowOf[u];
            if (r < 0 || !admits(v, r)) continue;
            int p = placeOf[u];
            seekIn(v, r, p, p + 1, blink, dice);
        }
        return bestRow >= 0 && bestCost < costOfMissing(v) || seek(v, limit, blink, dice);
    }

    int[] row(int r) {
        return Arrays.copyOfRange(node[r], 1, length[r] + 1);
    }
}
