package org.lianxin.planning.rounds;

import java.util.Arrays;

/// Descent among neighbouring visits: moves of up to three visits, swaps, and exchanged tails, first improvement
/// (the education of the hybrid genetic search of Vidal and others, 2013, with their granular lists).
///
/// A change is judged by its distance first: where that already costs more than all fines of the two rounds, the times
/// need not be looked at. Most trials end there.
final class Education {
    private static final int LONGEST = 2;
    private static final double LEAST = 1e-7;

    private final RoundsModel model;
    private final LateRounds rows;
    private final Dice dice;
    private final int[][] near;
    private final int[] order;
    private final Strand one;
    private final Strand two;
    private final long[] changed;
    private final long[] tested;
    private long clock;
    private int[] first = new int[64];
    private int[] second = new int[64];
    /// Trials made: the measure of work.
    long work;

    Education(LateRounds rows, Dice dice) {
        this.rows = rows;
        this.dice = dice;
        model = rows.model;
        one = new Strand(model);
        two = new Strand(model);
        near = Companions.of(model);
        order = new int[model.n];
        for (int v = 0; v < order.length; v++) order[v] = v;
        changed = new long[rows.node.length];
        tested = new long[model.n];
    }

    /// Descends until no change among neighbours helps.
    void descend() {
        dice.shuffle(order, order.length);
        Arrays.fill(changed, 0);
        Arrays.fill(tested, -1);
        clock = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int u : order) moved |= improveAt(u);
        }
    }

    private boolean improveAt(int u) {
        long last = tested[u];
        tested[u] = clock;
        boolean moved = false;
        for (int v : near[u]) {
            if (last >= 0 && Math.max(changed[rows.rowOf[u]], changed[rows.rowOf[v]]) <= last) continue;
            moved |= rows.rowOf[u] == rows.rowOf[v] ? besides(u, v) : between(u, v);
        }
        int empty = emptyRow();
        if (empty >= 0 && rows.length[rows.rowOf[u]] > 1)
            moved |= swapped(rows.rowOf[u], rows.placeOf[u], 1, empty, 1, 0);
        return moved;
    }

    private int emptyRow() {
        for (int r = 0; r < rows.length.length; r++) if (rows.length[r] == 0) return r;
        return -1;
    }

    /// Moves `u` and up to two after it to before or after `v` in another round, swaps them, or exchanges tails.
    private boolean between(int u, int v) {
        for (int count = 1; count <= LONGEST; count++) {
            int r = rows.rowOf[u];
            int p = rows.placeOf[u];
            int q = rows.rowOf[v];
            if (r == q || p + count - 1 > rows.length[r]) return false;
            if (swapped(r, p, count, q, rows.placeOf[v] + 1, 0)) return true;
            if (count == 1 && swapped(r, p, count, q, rows.placeOf[v], 0)) return true;
            for (int other = 1; other <= count; other++) {
                if (rows.placeOf[v] + other - 1 > rows.length[q]) break;
                if (swapped(r, p, count, q, rows.placeOf[v], other)) return true;
                if (rows.placeOf[v] + other <= rows.length[q] && swapped(r, p, count, q, rows.placeOf[v] + 1, other))
                    return true;
            }
        }
        int r = rows.rowOf[u];
        int q = rows.rowOf[v];
        return tails(r, rows.placeOf[u], q, rows.placeOf[v] - 1) || tails(q, rows.placeOf[v], r, rows.placeOf[u] - 1);
    }

    private double way(int from, int to) {
        return model.way[from * model.nodes + to];
    }

    private double inner(int r, int p, int count) {
        return rows.headMetres[r][p + count - 1] - rows.headMetres[r][p];
    }

    /// Puts the `count` visits from place `p` of `r` where the `other` visits from place `o` of `q` are, and
    /// these there.
    private boolean swapped(int r, int p, int count, int q, int o, int other) {
        work++;
        int[] a = rows.node[r];
        int[] b = rows.node[q];
        double more = way(b[o - 1], a[p]) + way(a[p + count - 1], b[o + other]);
        more -= way(a[p - 1], a[p]) + way(a[p + count - 1], a[p + count]);
        if (other > 0) {
            more += way(a[p - 1], b[o]) + way(b[o + other - 1], a[p + count]);
            more -= way(b[o - 1], b[o]) + way(b[o + other - 1], b[o + other]);
        } else {
            more -= rows.length[q] == 0 ? 0 : way(b[o - 1], b[o]);
            more += rows.length[r] == count ? 0 : way(a[p - 1], a[p + count]);
        }
        double fines = rows.fine(r) + rows.fine(q);
        if (more - fines > -LEAST) return false;
        one.head(rows, r, p - 1);
        one.visits(rows, q, o, other);
        one.tail(rows, r, p + count);
        double now = rows.fine(one.load, one.warp);
        if (more - fines + now > -LEAST) return false;
        two.head(rows, q, o - 1);
        two.visits(rows, r, p, count);
        two.tail(rows, q, o + other);
        if (more - fines + now + rows.fine(two.load, two.warp) > -LEAST) return false;
        join(r, p, count, q, o, other, rows.length[r] - p - count + 1, rows.length[q] - o - other + 1);
        return true;
    }

    /// The tail of `r` after place `p` and that of `q` after place `o` change places.
    private boolean tails(int r, int p, int q, int o) {
        work++;
        int[] a = rows.node[r];
        int[] b = rows.node[q];
        boolean emptied = p == 0 && o == rows.length[q] || o == 0 && p == rows.length[r];
        double more = way(a[p], b[o + 1]) + way(b[o], a[p + 1]) - way(a[p], a[p + 1]) - way(b[o], b[o + 1]);
        if (emptied) more -= way(model.start[0], model.end[0]);
        double fines = rows.fine(r) + rows.fine(q);
        if (more - fines > -LEAST) return false;
        one.head(rows, r, p);
        one.tail(rows, q, o + 1);
        double now = rows.fine(one.load, one.warp);
        if (more - fines + now > -LEAST) return false;
        two.head(rows, q, o);
        two.tail(rows, r, p + 1);
        if (more - fines + now + rows.fine(two.load, two.warp) > -LEAST) return false;
        join(r, p + 1, rows.length[r] - p, q, o + 1, rows.length[q] - o, 0, 0);
        return true;
    }

    /// Builds both rounds with the two pieces exchanged; the last two figures are what each keeps behind its piece.
    private void join(int r, int p, int count, int q, int o, int other, int restR, int restQ) {
        int sizeR = p - 1 + other + restR;
        int sizeQ = o - 1 + count + restQ;
        if (first.length < sizeR) first = new int[2 * sizeR];
        if (second.length < sizeQ) second = new int[2 * sizeQ];
        System.arraycopy(rows.node[r], 1, first, 0, p - 1);
        System.arraycopy(rows.node[q], o, first, p - 1, other);
        System.arraycopy(rows.node[r], p + count, first, p - 1 + other, restR);
        System.arraycopy(rows.node[q], 1, second, 0, o - 1);
        System.arraycopy(rows.node[r], p, second, o - 1, count);
        System.arraycopy(rows.node[q], o + other, second, o - 1 + count, restQ);
        rows.set(r, first, sizeR);
        rows.set(q, second, sizeQ);
        work += sizeR + sizeQ;
        clock++;
        changed[r] = clock;
        changed[q] = clock;
    }

    /// Moves `u` and up to two after it to just after or just before `v` in the same round.
    private boolean besides(int u, int v) {
        int r = rows.rowOf[u];
        for (int count = 1; count <= LONGEST; count++) {
            int p = rows.placeOf[u];
            int o = rows.placeOf[v];
            if (p + count - 1 > rows.length[r] || o >= p && o < p + count) return false;
            if (shifted(r, p, count, o < p ? o + 1 : o)) return true;
            if (shifted(r, p, count, o < p ? o : o - 1)) return true;
        }
        return false;
    }

    /// Moves the piece of `count` visits at `p` so that it begins at `to` (where `to < p`) or ends at `to`.
    private boolean shifted(int r, int p, int count, int to) {
        work++;
        if (to >= p && to < p + count) return false;
        int[] a = rows.node[r];
        int before = to < p ? a[to - 1] : a[to];
        int after = to < p ? a[to] : a[to + 1];
        int last = a[p + count - 1];
        double more = way(a[p - 1], a[p + count]) + way(before, a[p]) + way(last, after);
        more -= way(a[p - 1], a[p]) + way(last, a[p + count]) + way(before, after);
        double fine = rows.fine(r);
        if (more - fine > -LEAST) return false;
        if (to < p) {
            one.head(rows, r, to - 1);
            one.visits(rows, r, p, count);
            one.visits(rows, r, to, p - to);
            one.tail(rows, r, p + count);
        } else {
            one.head(rows, r, p - 1);
            one.visits(rows, r, p + count, to - p - count + 1);
            one.visits(rows, r, p, count);
            one.tail(rows, r, to + 1);
        }
        if (more - fine + rows.fine(one.load, one.warp) > -LEAST) return false;
        place(r, p, count, to);
        return true;
    }

    private void place(int r, int p, int count, int to) {
        int size = rows.length[r];
        if (first.length < size) first = new int[2 * size];
        System.arraycopy(rows.node[r], 1, first, 0, size);
        int[] piece = Arrays.copyOfRange(first, p - 1, p - 1 + count);
        if (to < p) {
            System.arraycopy(first, to - 1, first, to - 1 + count, p - to);
            System.arraycopy(piece, 0, first, to - 1, count);
        } else {
            System.arraycopy(first, p - 1 + count, first, p - 1, to - p - count + 1);
            System.arraycopy(piece, 0, first, to - count, count);
        }
        rows.set(r, first, size);
        work += size;
        changed[r] = ++clock;
    }
}
