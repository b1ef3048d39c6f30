package org.lianxin.planning.rounds;

import java.util.Arrays;

/// Makes a child of two plans: some neighbouring rounds of the one replace those of the other that share most visits
/// with them (selective route exchange, Nagata, Bräysy and Dullaert, 2010); what is left over goes to the
/// cheapest place.
final class Crossing {
    private final RoundsModel model;
    private final Dice dice;
    private final LateRounds child;
    private final LateRounds other;
    private final Strand strand;
    private final int[] rowOfA;
    private final int[] rowOfB;
    long work;

    Crossing(LateRounds child, Dice dice) {
        this.child = child;
        this.dice = dice;
        model = child.model;
        other = new LateRounds(model, child.node.length);
        strand = new Strand(model);
        rowOfA = new int[model.n];
        rowOfB = new int[model.n];
    }

    /// Leaves the cheaper of the two possible children.
    void cross(int[][] a, int[][] b) {
        note(a, rowOfA);
        note(b, rowOfB);
        int rounds = 0;
        for (int[] row : a) if (row.length > 0) rounds++;
        int count = 1 + dice.below(Math.max(1, rounds - 1));
        boolean[] out = chosen(a, count);
        boolean[] in = partners(b, out, count);
        other.loadPrice = child.loadPrice;
        other.warpPrice = child.warpPrice;
        build(child, a, b, out, in, true);
        build(other, a, b, out, in, false);
        if (other.cost() < child.cost()) child.set(other.plan());
    }

    private static void note(int[][] plan, int[] rowOf) {
        for (int r = 0; r < plan.length; r++) for (int v : plan[r]) rowOf[v] = r;
    }

    /// The rounds that a random visit and its nearest neighbours are in.
    private boolean[] chosen(int[][] a, int count) {
        boolean[] out = new boolean[a.length];
        int left = count;
        for (int v : model.near[dice.below(model.n)]) {
            if (left == 0) break;
            if (out[rowOfA[v]]) continue;
            out[rowOfA[v]] = true;
            left--;
        }
        return out;
    }

    private boolean[] partners(int[][] b, boolean[] out, int count) {
        boolean[] in = new boolean[b.length];
        for (int k = 0; k < count; k++) {
            int best = -1;
            double most = -1;
            for (int r = 0; r < b.length; r++) {
                if (in[r] || b[r].length == 0) continue;
                int shared = 0;
                for (int v : b[r]) if (out[rowOfA[v]]) shared++;
                double share = shared + dice.share() * 0.5;
                if (share <= most) continue;
                most = share;
                best = r;
            }
            if (best >= 0) in[best] = true;
        }
        return in;
    }

    /// @param keepA whether a visit that both sides bring stays where the first plan has it
    private void build(LateRounds rows, int[][] a, int[][] b, boolean[] out, boolean[] in, boolean keepA) {
        int[][] plan = new int[rows.node.length][];
        Arrays.fill(plan, new int[0]);
        boolean[] placed = new boolean[model.n];
        int next = 0;
        for (int r = 0; r < a.length; r++) {
            if (out[r] || a[r].length == 0) continue;
            plan[next++] = keepA
                    ? a[r]
                    : Arrays.stream(a[r]).filter(v -> !in[rowOfB[v]]).toArray();
        }
        for (int r = 0; r < b.length; r++) {
            if (!in[r] || next == plan.length) continue;
            plan[next++] =
                    keepA ? Arrays.stream(b[r]).filter(v -> out[rowOfA[v]]).toArray() : b[r];
        }
        for (int[] row : plan) for (int v : row) placed[v] = true;
        rows.set(plan);
        int[] left = new int[model.n];
        int count = 0;
        for (int v = 0; v < model.n; v++) if (!placed[v]) left[count++] = v;
        dice.shuffle(left, count);
        for (int k = 0; k < count; k++) insert(rows, left[k]);
    }

    private void insert(LateRounds rows, int v) {
        int bestRow = 0;
        int bestPlace = 1;
        double least = Double.POSITIVE_INFINITY;
        boolean seenEmpty = false;
        for (int r = 0; r < rows.node.length; r++) {
            if (rows.length[r] == 0 && seenEmpty) continue;
            seenEmpty |= rows.length[r] == 0;
            double before = rows.metres(r) + rows.fine(r);
            for (int p = 1; p <= rows.length[r] + 1; p++) {
                work++;
                double detour = model.way[rows.node[r][p - 1] * model.nodes + v]
                        + model.way[v * model.nodes + rows.node[r][p]]
                        - (rows.length[r] == 0 ? 0 : model.way[rows.node[r][p - 1] * model.nodes + rows.node[r][p]]);
                if (detour - rows.fine(r) >= least) continue;
                strand.head(rows, r, p - 1);
                strand.visit(v);
                strand.tail(rows, r, p);
                double more = strand.metres + rows.fine(strand.load, strand.warp) - before;
                if (more >= least) continue;
                least = more;
                bestRow = r;
                bestPlace = p;
            }
        }
        int size = rows.length[bestRow];
        int[] row = new int[size + 1];
        System.arraycopy(rows.node[bestRow], 1, row, 0, bestPlace - 1);
        row[bestPlace - 1] = v;
        System.arraycopy(rows.node[bestRow], bestPlace, row, bestPlace, size - bestPlace + 1);
        rows.set(bestRow, row, size + 1);
    }
}
