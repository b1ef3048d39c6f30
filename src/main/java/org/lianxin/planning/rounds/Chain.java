package org.lianxin.planning.rounds;

import org.jspecify.annotations.Nullable;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

/// One thread's search with its own dice: the current plan, and the best one seen.
final class Chain {
    private static final double HOT = 4;
    private static final double COLD = 0.05;

    private static final double FLEET_HEAT = 0.5;
    private static final int TAILS = 4;
    private static final int STEP_WORK = 40;

    private final RoundsModel model;
    private final SearchBudget budget;
    private final RuinAndRecreate search;
    private final Tours tours;
    private int[][] best = new int[0][];
    private int @Nullable [][] first;
    private double bestCost = Double.POSITIVE_INFINITY;
    private int bestUsed = Integer.MAX_VALUE;
    private int bestMissing = Integer.MAX_VALUE;
    private double hot = 1;
    private double cold = 1;
    private @Nullable Breeding breeding;
    private Fine fine = new Fine(1, 1);
    private boolean cut;
    long steps;

    Chain(RoundsModel model, SearchBudget budget, long seed) {
        this.model = model;
        this.budget = budget;
        search = new RuinAndRecreate(model, seed);
        tours = search.tours;
    }

    double bestCost() {
        return bestCost;
    }

    int bestUsed() {
        return bestUsed;
    }

    int missing() {
        return bestMissing;
    }

    int[][] best() {
        return best;
    }

    boolean wasCut() {
        return cut;
    }

    boolean isBetterThan(Chain other) {
        boolean fleet = model.fewestFirst;
        if (fleet && bestMissing == other.bestMissing && bestUsed != other.bestUsed) return bestUsed < other.bestUsed;
        return bestCost < other.bestCost;
    }

    boolean trails(Chain leader) {
        return leader.bestCost < bestCost - 1e-9;
    }

    void begin() {
        search.construct();
        keep();
    }

    private void keep() {
        best = new int[model.workers][];
        for (int r = 0; r < model.workers; r++) best[r] = tours.row(r);
        bestCost = tours.cost();
        bestUsed = tours.used;
        bestMissing = tours.owed;
    }

    private void restore(int[][] rows) {
        for (int r = 0; r < model.workers; r++) tours.replace(r, new int[0], 0);
        for (int r = 0; r < model.workers; r++) tours.replace(r, rows[r], rows[r].length);
    }

    void adopt(Chain leader) {
        best = leader.best;
        bestCost = leader.bestCost;
        bestUsed = leader.bestUsed;
        bestMissing = leader.bestMissing;
        restore(best);
        if (model.fewestFirst && bestMissing == 0 && bestUsed < search.limit) search.limit = bestUsed;
    }

    /// Seeks a complete plan, then one with a worker less, as long as the work lasts: visits long left out count more
    /// and more, so the hard ones are placed first.
    void reduce(double work, double until, boolean fewer, int fewest) {
        tours.price = model.must;
        var stretch = new Stretch(budget, tours.work, work, until);
        if (bestMissing == 0 && tours.owed > 0) {
            restore(best);
            java.util.Arrays.fill(search.missed, 0);
        }
        double heat = tours.distance / Math.max(1, model.n + tours.used) * FLEET_HEAT;
        while (!stretch.isOver(tours.work)) {
            if (tours.owed == 0) {
                if (bestMissing > 0 || tours.used < bestUsed) keep();
                if (!fewer || tours.used <= fewest) return;
                search.limit = tours.used - 1;
                dissolve();
            }
            stepForAll(heat);
        }
        cut |= stretch.wasCut();
    }

    private void stepForAll(double heat) {
        long missed = sumMissed();
        for (int k = 0; k < TAILS; k++) search.exchange(heat);
        double way = tours.distance;
        search.step();
        steps++;
        tours.work += STEP_WORK;
        long nowMissed = sumMissed();
        boolean accept = tours.owed == 0
                || nowMissed < missed
                || nowMissed == missed && tours.distance < way - heat * Math.log(search.dice.share());
        for (int k = 0; k < tours.absentees; k++) search.missed[tours.absent[k]]++;
        if (accept) search.settle();
        else search.undo();
    }

    private long sumMissed() {
        long sum = 0;
        for (int k = 0; k < tours.absentees; k++)
            if (model.required[tours.absent[k]]) sum += search.missed[tours.absent[k]] + 1;
        return sum;
    }

    /// Empties the row whose visits are easiest to place elsewhere.
    private void dissolve() {
        int easiest = -1;
        long least = Long.MAX_VALUE;
        for (int r = 0; r < model.workers; r++) {
            if (tours.length[r] == 0) continue;
            long sum = 0;
            for (int k = 1; k <= tours.length[r]; k++) sum += search.missed[tours.node[r][k]] + 1;
            if (sum >= least) continue;
            least = sum;
            easiest = r;
        }
        if (easiest >= 0) tours.remove(easiest, 1, tours.length[easiest]);
    }

    /// Sets the temperatures from the best plan so far and starts from it.
    ///
    /// @param fresh starts from the first complete plan instead, @param share of the starting heat
    void warm(boolean fresh, double share) {
        if (first == null) first = best;
        restore(fresh ? first : best);
        boolean fleet = model.fewestFirst;
        search.limit = fleet && bestMissing == 0 ? bestUsed : model.workers;
        double edge = tours.distance / Math.max(1, model.n - tours.absentees + tours.used);
        fine = new Fine(edge, model.must);
        tours.price = tours.owed == 0 ? fine.now() : model.must;
        double prize = meanPrize();
        boolean prizesOnly = prize > 1e4 * edge;
        double large = prizesOnly ? prize * 0.2 : Math.max(edge, Math.min(prize * 0.2, 5 * edge));
        double small = edge > 0 && prize > 0 ? Math.min(edge, prize * 0.2) : large;
        hot = Math.max(1e-9, HOT * large * share);
        cold = Math.max(1e-12, COLD * small);
    }

    private double meanPrize() {
        double sum = 0;
        int count = 0;
        for (int v = 0; v < model.n; v++) {
            if (model.problem.visits().get(v).required()) continue;
            sum += model.omission[v];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    /// Anneals from one share of the cooling to another.
    ///
    /// Plans that miss a required visit are passed through at a fine that follows how often the search is complete:
    /// where the fleet is tight, the complete plans alone are islands.
    void anneal(double work, double until, double first, double last) {
        var stretch = new Stretch(budget, tours.work, work, until);
        double heat = hot;
        while (!stretch.isOver(tours.work)) {
            if ((steps & 63) == 0) {
                double progress = first + (last - first) * Math.min(1, stretch.progress(tours.work));
                heat = hot * Math.pow(cold / hot, progress);
            }
            for (int k = 0; k < TAILS; k++) search.exchange(heat);
            keepIfBetter();
            double before = tours.cost();
            search.step();
            steps++;
            tours.work += STEP_WORK;
            if (tours.cost() < before - heat * Math.log(search.dice.share())) search.settle();
            else search.undo();
            keepIfBetter();
            if (bestMissing == 0) tours.price = fine.after(tours.owed == 0);
        }
        cut |= stretch.wasCut();
    }

    /// Breeds plans of as many rounds as the best has.
    void breed(double work, double until) {
        if (breeding == null) breeding = new Breeding(model, search.dice, best, bestCost, bestUsed);
        else breeding.adopt(best);
        long before = tours.work - breeding.work();
        var stretch = new Stretch(budget, tours.work, work, until);
        breeding.run(stretch, before);
        tours.work = before + breeding.work();
        cut |= stretch.wasCut();
        if (breeding.bestMetres() >= bestCost - 1e-9) return;
        int[][] rows = java.util.Arrays.copyOf(breeding.best(), model.workers);
        for (int r = 0; r < rows.length; r++) if (rows[r] == null) rows[r] = new int[0];
        restore(rows);
        keep();
    }

    private void keepIfBetter() {
        if (tours.owed <= bestMissing && tours.cost() < bestCost - 1e-9) keep();
    }
}
