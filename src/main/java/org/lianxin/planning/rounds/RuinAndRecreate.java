package org.lianxin.planning.rounds;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Slack induction by string removals (Christiaens and Vanden Berghe, 2020): tears neighbouring strings of visits out
/// of a
/// few rounds and puts them back greedily with blinks, under simulated annealing.
final class RuinAndRecreate {
    private static final double MEAN_REMOVED = 10;
    private static final double SMALL = 0.5;
    private static final double LONGEST_STRING = 10;
    private static final double BLINK = 0.01;
    private static final int ORDERS = 8;
    private static final int[] ORDER_WEIGHTS = {4, 4, 2, 1, 2, 2, 2, 4};

    final RoundsModel model;
    final Dice dice;
    final Tours tours;
    final long[] missed;
    private final double[][] keys = new double[ORDERS][];
    private final int orderTotal;
    private final int width;
    private final @Nullable TailExchange tails;
    int limit;

    private final int[] touched;
    private int touchedCount;
    private final boolean[] isTouched;
    private final int[][] saved;
    private final int[] savedLength;
    private final long[] queue;
    private final boolean[] torn;

    RuinAndRecreate(RoundsModel model, long seed) {
        this.model = model;
        dice = new Dice(seed);
        tours = new Tours(model);
        missed = new long[model.n];
        limit = model.workers;
        touched = new int[model.workers];
        isTouched = new boolean[model.workers];
        torn = new boolean[model.workers];
        saved = new int[model.workers][16];
        savedLength = new int[model.workers];
        queue = new long[model.n];
        width = model.n > 150 ? 50 : 0;
        orderTotal = prepareOrders();
        tails = TailExchange.suits(model) ? new TailExchange(this) : null;
    }

    private int prepareOrders() {
        int n = model.n;
        for (int k = 1; k < ORDERS; k++) keys[k] = new double[n];
        int depot = model.workers == 0 ? 0 : model.start[0];
        boolean optional = false;
        for (int v = 0; v < n; v++) {
            double far = model.way[depot * model.nodes + v];
            keys[1][v] = -model.demand[v];
            keys[2][v] = -far;
            keys[3][v] = far;
            keys[4][v] = model.close[v] - model.open[v];
            keys[5][v] = model.open[v];
            keys[6][v] = -model.close[v];
            keys[7][v] = -model.omission[v];
            optional |= model.omission[v] != model.omission[0];
        }
        return Arrays.stream(ORDER_WEIGHTS).sum() - (optional ? 0 : ORDER_WEIGHTS[7]);
    }

    /// Fills an empty plan, or what is missing in it.
    void construct() {
        touchedCount = 0;
        recreate(0);
        settle();
    }

    /// Tries one exchange of tails at this temperature.
    void exchange(double heat) {
        touchedCount = 0;
        if (tails != null && tails.attempt(heat)) settle();
    }

    /// One ruin and one recreate; the caller then keeps it or undoes it.
    void step() {
        touchedCount = 0;
        ruin();
        recreate(BLINK);
    }

    void settle() {
        for (int k = 0; k < touchedCount; k++) isTouched[touched[k]] = false;
        touchedCount = 0;
    }

    void undo() {
        for (int k = 0; k < touchedCount; k++) {
            int r = touched[k];
            if (tours.length[r] > 0) tours.remove(r, 1, tours.length[r]);
        }
        for (int k = 0; k < touchedCount; k++) {
            int r = touched[k];
            tours.replace(r, saved[r], savedLength[r]);
        }
        settle();
    }

    void touch(int r) {
        if (isTouched[r]) return;
        isTouched[r] = true;
        touched[touchedCount++] = r;
        int count = tours.length[r];
        if (saved[r].length < count) saved[r] = new int[2 * count];
        System.arraycopy(tours.node[r], 1, saved[r], 0, count);
        savedLength[r] = count;
    }

    private void ruin() {
        int placed = model.n - tours.absentees;
        if (placed == 0 || tours.used == 0) return;
        double mean = (double) placed / tours.used;
        double removed = dice.share() < SMALL ? 2 + 8 * dice.share() : MEAN_REMOVED;
        double longest = Math.min(Math.min(LONGEST_STRING, mean), removed);
        double most = Math.max(1, 4 * removed / (1 + longest) - 1);
        int strings = (int) (dice.share() * most + 1);
        int seed = dice.below(model.n);
        int tornCount = 0;
        int[] near = model.near[seed];
        int[] rows = new int[strings];
        for (int k = 0; k < near.length && tornCount < strings; k++) {
            int r = tours.rowOf[near[k]];
            if (r < 0 || torn[r]) continue;
            int size = (int) (dice.share() * Math.min(longest, tours.length[r]) + 1);
            touch(r);
            tear(r, tours.placeOf[near[k]], Math.min(size, tours.length[r]));
            torn[r] = true;
            rows[tornCount++] = r;
        }
        for (int k = 0; k < tornCount; k++) torn[rows[k]] = false;
    }

    /// Takes a string of `size` visits around place `p` out of row `r`, sometimes sparing a piece of it.
    private void tear(int r, int p, int size) {
        int count = tours.length[r];
        if (size < 2 || size >= count || dice.share() < 0.5) {
            int first = firstOf(p, size, count);
            tours.remove(r, first, size);
            return;
        }
        int spared = 1;
        while (size + spared < count && dice.share() < 0.01) spared++;
        int span = size + spared;
        int first = firstOf(p, span, count);
        int gap = first + 1 + dice.below(Math.max(1, size - 1));
        int tail = first + span - (gap + spared);
        if (tail > 0) tours.remove(r, gap + spared, tail);
        tours.remove(r, first, gap - first);
    }

    private int firstOf(int p, int size, int count) {
        int lowest = Math.max(1, p - size + 1);
        int highest = Math.min(p, count - size + 1);
        return lowest + dice.below(highest - lowest + 1);
    }

    private void recreate(double blink) {
        int count = tours.absentees;
        if (count == 0) return;
        order(count);
        for (int k = 0; k < count; k++) {
            int v = (int) queue[k];
            boolean found = width > 0 && count < model.n / 2
                    ? tours.seekNear(v, width, limit, blink, dice)
                    : tours.seek(v, limit, blink, dice);
            if (!found || tours.bestCost >= tours.costOfMissing(v)) continue;
            touch(tours.bestRow);
            tours.insert(v, tours.bestRow, tours.bestPlace);
        }
    }

    private void order(int count) {
        int pick = dice.below(orderTotal);
        int rule = 0;
        while (pick >= ORDER_WEIGHTS[rule]) pick -= ORDER_WEIGHTS[rule++];
        for (int k = 0; k < count; k++) {
            int v = tours.absent[k];
            float key = rule == 0 ? (float) dice.share() : (float) keys[rule][v];
            int bits = Float.floatToIntBits(key);
            queue[k] = ((long) (bits >= 0 ? bits : bits ^ 0x7fffffff) << 32) | v;
        }
        Arrays.sort(queue, 0, count);
    }
}
