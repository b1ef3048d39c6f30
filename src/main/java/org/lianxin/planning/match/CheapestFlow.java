package org.lianxin.planning.match;

import java.util.Arrays;

/// The cheapest way to fill all requests: successive shortest paths on takers with whole-number costs, so that both the
/// optimum and its proof are exact.
///
/// Taker `n` is "nobody": it takes everything at the cost of leaving it open. A taker's offers cost more one after the
/// other; that keeps the problem a flow.
final class CheapestFlow {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final int requests;
    private final int takers;
    private final long[][] cost;
    private final long[][] turn;
    private final int[] capacity;
    private final int[] taken;
    private final int[][] holds;
    private final boolean[][] chosen;
    private final long[] up;
    private final long[] rise;
    private final long[] price;
    private long sink;

    private final long[] far;
    private final boolean[] settled;
    private final int[] fromTaker;
    private final int[] fromRequest;

    /// @param cost request by taker, the last column for nobody; at least [#FAR] when not allowed
    /// @param turn per taker the rising cost of its first, second … offer
    CheapestFlow(long[][] cost, long[][] turn, int[] capacity) {
        this.cost = cost;
        this.turn = turn;
        this.capacity = capacity;
        requests = cost.length;
        takers = capacity.length;
        taken = new int[takers];
        holds = new int[takers][4];
        chosen = new boolean[requests][takers];
        up = new long[requests];
        rise = new long[requests];
        price = new long[takers];
        far = new long[takers];
        settled = new boolean[takers];
        fromTaker = new int[takers];
        fromRequest = new int[takers];
        setPrices();
    }

    static long impossible() {
        return FAR;
    }

    private void setPrices() {
        sink = 0;
        for (int t = 0; t < takers; t++) price[t] = -Math.min(turn(t), FAR / 8);
        for (int r = 0; r < requests; r++) {
            long least = FAR;
            for (int t = 0; t < takers; t++) if (cost[r][t] < FAR) least = Math.min(least, cost[r][t] - price[t]);
            up[r] = -least;
        }
    }

    private long turn(int t) {
        return taken[t] < capacity[t] ? turn[t][Math.min(taken[t], turn[t].length - 1)] : FAR / 8;
    }

    /// Gives request `r` one more taker, rearranging the others where that is cheaper.
    void add(int r) {
        Arrays.fill(far, FAR);
        Arrays.fill(settled, false);
        relax(r, 0, -1);
        long best = FAR;
        int last = -1;
        while (true) {
            int t = closest();
            if (t < 0 || far[t] >= best) break;
            settled[t] = true;
            long through = taken[t] < capacity[t] ? far[t] + turn(t) + price[t] - sink : FAR;
            if (through < best) {
                best = through;
                last = t;
            }
            for (int k = 0; k < taken[t] && t < takers - 1; k++) {
                int other = holds[t][k];
                relax(other, far[t] - (cost[other][t] + up[other] - price[t]), t);
            }
        }
        if (last < 0) throw new IllegalStateException("nobody takes everything");
        raise(r, best);
        shift(r, last);
    }

    private void relax(int r, long base, int via) {
        long[] row = cost[r];
        for (int t = 0; t < takers; t++) {
            if (settled[t] || row[t] >= FAR || chosen[r][t]) continue;
            long d = base + row[t] + up[r] - price[t];
            if (d >= far[t]) continue;
            far[t] = d;
            fromTaker[t] = via;
            fromRequest[t] = r;
        }
    }

    private int closest() {
        int best = -1;
        for (int t = 0; t < takers; t++) if (!settled[t] && far[t] < FAR && (best < 0 || far[t] < far[best])) best = t;
        return best;
    }

    /// Moves the prices along so that every arc left keeps a cost of at least zero.
    private void raise(int r, long best) {
        Arrays.fill(rise, best);
        rise[r] = 0;
        for (int t = 0; t < takers - 1; t++) {
            if (!settled[t]) continue;
            for (int k = 0; k < taken[t]; k++) {
                int other = holds[t][k];
                rise[other] = Math.min(rise[other], far[t] - (cost[other][t] + up[other] - price[t]));
            }
        }
        for (int other = 0; other < requests; other++) up[other] += rise[other];
        for (int t = 0; t < takers; t++) price[t] += Math.min(far[t], best);
        sink += best;
    }

    private void shift(int r, int last) {
        int t = last;
        hold(t, fromRequest[t]);
        while (fromTaker[t] >= 0) {
            int before = fromTaker[t];
            int moved = fromRequest[t];
            release(before, moved);
            t = before;
            hold(t, fromRequest[t]);
        }
    }

    private void hold(int t, int r) {
        if (taken[t] == holds[t].length) holds[t] = Arrays.copyOf(holds[t], 2 * taken[t]);
        holds[t][taken[t]++] = r;
        chosen[r][t] = t < takers - 1;
    }

    private void release(int t, int r) {
        int k = 0;
        while (holds[t][k] != r) k++;
        holds[t][k] = holds[t][--taken[t]];
        chosen[r][t] = false;
    }

    boolean isChosen(int r, int t) {
        return chosen[r][t];
    }

    int held(int t, int k) {
        return holds[t][k];
    }

    int taken(int t) {
        return taken[t];
    }

    /// The takers that the last request added could have reached through any rearrangement.
    boolean wasReached(int t) {
        return settled[t];
    }

    /// Price of a request relative to the whole: how much one taker more costs the plan.
    long requestPrice(int r) {
        return sink - up[r];
    }

    long takerPrice(int t) {
        return sink - price[t];
    }
}
