package org.lianxin.planning.match;

/// Finds one set of jobs for each agent so that every job is in just one of them and as little as possible is lost.
///
/// Depth first: the agent with the fewest sets left chooses; sets that meet the chosen ones, leave out a job that no
/// other agent can take any more, or lose more than is left over, are dropped at once.
final class GapCover {
    /// Costs are whole numbers, losses are sums of rounded ones.
    static final double ROUNDING = 1e-6;

    private final GapColumns[] columns;
    private final int[] chosen;
    private final int[] best;
    private final int[][][] live;
    private final int[][] size;
    private final boolean[] placed;
    private final long most;
    private final long[] ownLow;
    private final long[] ownHigh;
    private double within;
    private long work;
    private boolean found;

    /// @param ownLow per agent the low word of the set it has now, @param ownHigh the high word
    /// @param within the loss up to which a cover is wanted, @param most how many sets to look at before giving up
    GapCover(GapColumns[] columns, long[] ownLow, long[] ownHigh, double within, long most) {
        this.ownLow = ownLow;
        this.ownHigh = ownHigh;
        this.columns = columns;
        this.within = within;
        this.most = most;
        int agents = columns.length;
        chosen = new int[agents];
        best = new int[agents];
        live = new int[agents + 1][agents][];
        size = new int[agents + 1][agents];
        placed = new boolean[agents];
    }

    /// Looks for the cheapest cover of `jobs` jobs other than the present one; of two that cost as much, the first.
    boolean search(int jobs) {
        for (int i = 0; i < columns.length; i++) {
            int n = columns[i].count();
            size[0][i] = n;
            for (int depth = 0; depth <= columns.length; depth++) live[depth][i] = new int[n];
            for (int k = 0; k < n; k++) live[0][i][k] = k;
        }
        long low = jobs >= 64 ? -1L : (1L << jobs) - 1;
        long high = jobs >= 128 ? -1L : jobs > 64 ? (1L << jobs - 64) - 1 : 0;
        descend(0, low, high, 0);
        return found;
    }

    private void descend(int depth, long low, long high, double lost) {
        if (depth == columns.length) {
            if (low != 0 || high != 0 || isOwn()) return;
            System.arraycopy(chosen, 0, best, 0, best.length);
            found = true;
            within = lost - 1 + ROUNDING;
            return;
        }
        int next = -1;
        for (int i = 0; i < columns.length; i++)
            if (!placed[i] && (next < 0 || size[depth][i] < size[depth][next])) next = i;
        var own = columns[next];
        placed[next] = true;
        for (int n = 0; n < size[depth][next] && work < most; n++) {
            int k = live[depth][next][n];
            double now = lost + own.loss(k);
            if (now > within) break;
            chosen[next] = k;
            long restLow = low & ~own.low(k);
            long restHigh = high & ~own.high(k);
            if (narrow(depth, restLow, restHigh, now)) descend(depth + 1, restLow, restHigh, now);
        }
        placed[next] = false;
    }

    private boolean isOwn() {
        for (int i = 0; i < columns.length; i++)
            if (columns[i].low(chosen[i]) != ownLow[i] || columns[i].high(chosen[i]) != ownHigh[i]) return false;
        return true;
    }

    /// Keeps, for the agents still to choose, the sets that go with the choice; false where no cover remains.
    private boolean narrow(int depth, long low, long high, double lost) {
        long anyLow = 0;
        long anyHigh = 0;
        long twiceLow = 0;
        long twiceHigh = 0;
        double least = lost;
        for (int i = 0; i < columns.length; i++) {
            if (placed[i]) continue;
            var sets = columns[i];
            long ofLow = 0;
            long ofHigh = 0;
            int kept = 0;
            for (int n = 0; n < size[depth][i]; n++) {
                int k = live[depth][i][n];
                if (lost + sets.loss(k) > within) break;
                work++;
                if ((sets.low(k) & ~low) != 0 || (sets.high(k) & ~high) != 0) continue;
                live[depth + 1][i][kept++] = k;
                ofLow |= sets.low(k);
                ofHigh |= sets.high(k);
            }
            size[depth + 1][i] = kept;
            if (kept == 0) return false;
            least += sets.loss(live[depth + 1][i][0]);
            twiceLow |= anyLow & ofLow;
            twiceHigh |= anyHigh & ofHigh;
            anyLow |= ofLow;
            anyHigh |= ofHigh;
        }
        if (anyLow != low || anyHigh != high || least > within) return false;
        return keepNeeded(depth + 1, low & ~twiceLow, high & ~twiceHigh, least);
    }

    /// Of the sets left, drops those without a job that is the agent's alone, and those that lose too much.
    private boolean keepNeeded(int depth, long loneLow, long loneHigh, double least) {
        for (int i = 0; i < columns.length; i++) {
            if (placed[i]) continue;
            var sets = columns[i];
            long ofLow = 0;
            long ofHigh = 0;
            int[] list = live[depth][i];
            for (int n = 0; n < size[depth][i]; n++) {
                ofLow |= sets.low(list[n]);
                ofHigh |= sets.high(list[n]);
            }
            ofLow &= loneLow;
            ofHigh &= loneHigh;
            double over = within - least + sets.loss(list[0]);
            int kept = 0;
            for (int n = 0; n < size[depth][i]; n++) {
                int k = list[n];
                if (sets.loss(k) > over) break;
                if ((sets.low(k) & ofLow) == ofLow && (sets.high(k) & ofHigh) == ofHigh) list[kept++] = k;
            }
            work += size[depth][i];
            size[depth][i] = kept;
            if (kept == 0) return false;
        }
        return true;
    }

    /// The set of an agent in the best cover found.
    int chosen(int agent) {
        return best[agent];
    }

    /// Whether the search ended before it had looked everywhere.
    boolean wasCut() {
        return work >= most;
    }

    long work() {
        return work;
    }
}
