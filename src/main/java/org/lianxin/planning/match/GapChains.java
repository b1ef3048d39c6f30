package org.lianxin.planning.match;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.Stretch;

/// Annealed ejection chains (after Yagiura, Ibaraki and Glover, 2004): a job is taken out, the hole is filled with the
/// job of another agent that fits it best, that job's hole likewise, and so on; the first job then goes where it is
/// cheapest, at the length of the chain that was best.
///
/// Costs are counted with every agent's effort priced, so that a chain is worth what it changes in regrets and in
/// effort left over; effort beyond a limit has a price of its own that follows how often the search is within all.
final class GapChains {
    private static final int LONGEST = 6;
    private static final int ROUND = 256;

    /// How many units of effort beside the best filler so far are looked at.
    private static final double WIDE = 5;

    /// The share of chains that is accepted while the search finds its heat, and the share of the stretch for that.
    private static final double MANY = 0.12;

    private static final double WARM = 0.1;
    private static final double MEMORY = 0.05;

    /// The share of the heat that is left at the end.
    private static final double COLD = 0.2;

    /// How fast the price of effort beyond the limits follows, round by round.
    private static final double WAY = 1.02;

    private final GapTables tables;
    private final GapState state;
    private final SplittableRandom random;
    private final int[] movedAt;
    private final int[] movedJob = new int[LONGEST];
    private final int[] movedFrom = new int[LONGEST];
    private final double price;
    private int close;
    private double closeChange;
    private int stamp;
    private long work;
    private boolean cut;

    GapChains(GapTables tables, long seed) {
        this.tables = tables;
        random = new SplittableRandom(seed);
        price = Math.max(0.5, Arrays.stream(tables.worth).average().orElse(1));
        state = new GapState(tables, price);
        movedAt = new int[tables.near.length];
    }

    /// Searches for a stretch, or until a plan costs no more than `enough`. The heat follows a schedule of how many of
    /// the chains are accepted, which needs no scale of costs.
    void run(double enough, Stretch stretch) {
        double hot = price;
        double rate = MANY;
        double nextReturn = 0.5;
        while (state.bestCost() > enough && !stretch.isOver(work)) {
            double cooled = (stretch.progress(work) - WARM) / (1 - WARM);
            double heat = hot * Math.pow(COLD, Math.clamp(cooled, 0, 1));
            if (cooled > nextReturn) {
                state.returnToBest();
                nextReturn += 0.1;
            }
            int within = 0;
            int accepted = 0;
            for (int k = 0; k < ROUND; k++) {
                if (chain(heat)) accepted++;
                if (!state.isWithin()) continue;
                within++;
                state.keep();
            }
            rate += MEMORY * ((double) accepted / ROUND - rate);
            if (cooled < 0) hot *= Math.pow(MANY / Math.max(rate, 1e-3), MEMORY);
            state.reprice(within < ROUND / 3 ? WAY : 1 / WAY);
        }
        cut |= stretch.wasCut();
    }

    /// Tries one chain; whether one was accepted that changes what the plan is worth.
    private boolean chain(double heat) {
        int first = random.nextInt(state.agent.length);
        int from = state.agent[first];
        double change = -state.current[first] - state.idle(from, state.left[from]);
        state.take(first);
        change += state.idle(from, state.left[from]);
        movedAt[first] = ++stamp;
        closeChange = 1e-9 - heat * Math.log(1 - random.nextDouble());
        int length = 0;
        int hole = from;
        int bestLength = -1;
        int bestTo = from;
        int last = -1;
        int lastTo = from;
        while (true) {
            int to = placeFor(first, from, length, change);
            if (to >= 0) {
                bestLength = length;
                bestTo = to;
                last = -1;
            }
            if (length == LONGEST) break;
            close = -1;
            int k = filler(hole, heat, change, first);
            if (close >= 0) {
                bestLength = length;
                bestTo = state.agent[close];
                last = close;
                lastTo = hole;
            }
            if (k < 0) break;
            int giver = state.agent[k];
            change -= state.current[k] + state.idle(hole, state.left[hole]) + state.idle(giver, state.left[giver]);
            move(k, hole);
            change += state.current[k] + state.idle(hole, state.left[hole]) + state.idle(giver, state.left[giver]);
            movedJob[length] = k;
            movedFrom[length++] = giver;
            hole = giver;
        }
        while (length > Math.max(0, bestLength)) {
            length--;
            move(movedJob[length], movedFrom[length]);
        }
        if (last >= 0) move(last, lastTo);
        state.put(first, bestTo);
        return bestLength >= 0 && Math.abs(closeChange) > 1e-6;
    }

    /// The agent to which the first job goes more cheaply than by all closings before; -1 where there is none.
    private int placeFor(int first, int from, int length, double change) {
        double[] costOfFirst = tables.reducedOf[first];
        int[] effortOfFirst = tables.effortOf[first];
        int to = -1;
        for (int i : tables.near[first]) {
            if (length == 0 && i == from) continue;
            double now = change
                    + costOfFirst[i]
                    + state.idle(i, state.left[i] - effortOfFirst[i])
                    - state.idle(i, state.left[i]);
            if (now >= closeChange) continue;
            closeChange = now;
            to = i;
        }
        return to;
    }

    private void move(int j, int to) {
        state.take(j);
        state.put(j, to);
        movedAt[j] = stamp;
    }

    /// The job of another agent that fills a hole best, among three quarters of those that may come, taken at random;
    /// -1 where none may. Looks from the effort that fits exactly outwards, as far as it could still pay,
    /// and remembers each job whose place would suit the first job of the chain better than all before.
    private int filler(int hole, double heat, double before, int first) {
        double[] costOfFirst = tables.reducedOf[first];
        int[] effortOfFirst = tables.effortOf[first];
        int room = state.left[hole];
        double change = before - state.idle(hole, room);
        int[] effort = tables.takerEffort[hole];
        int up = tables.firstAtLeast(hole, room + 1);
        int down = up - 1;
        double most = 3 * heat + WIDE * tables.worth[hole];
        int found = -1;
        double least = Double.MAX_VALUE;
        long bits = random.nextLong() | random.nextLong();
        while (true) {
            double below = down >= 0 ? tables.worth[hole] * (room - effort[down]) : Double.MAX_VALUE;
            double above = up < effort.length ? state.overPrice() * (effort[up] - room) : Double.MAX_VALUE;
            double idle = Math.min(below, above);
            if (idle - most >= least || idle == Double.MAX_VALUE) break;
            int t = below <= above ? down-- : up++;
            work++;
            int k = tables.takers[hole][t];
            int giver = state.agent[k];
            double now = tables.takerCost[hole][t] - state.current[k] + idle;
            if (now >= least + most || movedAt[k] == stamp || giver == hole) continue;
            int then = state.left[giver] + state.currentEffort[k];
            double closed = change
                    + now
                    + costOfFirst[giver]
                    + state.idle(giver, then - effortOfFirst[giver])
                    - state.idle(giver, state.left[giver]);
            if (closed < closeChange && effortOfFirst[giver] <= tables.problem.limit()[giver]) {
                closeChange = closed;
                close = k;
            }
            bits = Long.rotateRight(bits, 1);
            if ((bits & 1) == 0 || now >= least) continue;
            least = now;
            found = k;
        }
        return found;
    }

    /// The answer depends on how far the clock let a search get.
    void markCut() {
        cut = true;
    }

    boolean wasCut() {
        return cut;
    }

    GapState state() {
        return state;
    }
}
