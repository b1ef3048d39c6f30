package org.lianxin.planning.rounds;

import java.util.Arrays;
import org.lianxin.planning.Stretch;

/// Hybrid genetic search (Vidal, Crainic, Gendreau and Prins, 2013) at a fixed number of rounds: plans are crossed,
/// educated by descent, and kept when cheap or unlike the others; rounds may be late or overloaded at a price that
/// follows how often the descent ends in a sound plan.
///
/// It beats ruin-and-recreate by far where the fleet is tight: sound plans are then islands, and this search swims.
final class Breeding {
    private static final int FIRST = 40;
    private static final double SOUND_SHARE = 0.4;
    private static final int PRICE_STEPS = 50;
    private static final double REPAIR_SHARE = 0.5;
    private static final double REPAIR_PRICE = 10;
    private static final int STALE = 6000;
    /// A trial here takes about as long as this many of the ruin-and-recreate search.
    static final int WORK_A_TRIAL = 3;

    private final RoundsModel model;
    private final Dice dice;
    private final LateRounds rows;
    private final Education education;
    private final Crossing crossing;
    private Population sound = new Population();
    private Population unsound = new Population();
    private double loadPrice;
    private double warpPrice;
    private int born;
    private int soundLoads;
    private int soundTimes;
    private int idle;
    private int[][] best;
    private double bestMetres;

    Breeding(RoundsModel model, Dice dice, int[][] start, double metres, int rounds) {
        this.model = model;
        this.dice = dice;
        rows = new LateRounds(model, rounds);
        education = new Education(rows, dice);
        crossing = new Crossing(rows, dice);
        double typical = model.meanWay;
        double demand = Math.max(1e-9, Arrays.stream(model.demand).sum() / model.n);
        loadPrice = Math.clamp(typical / demand, 0.1, 1000);
        warpPrice = model.timeOf;
        best = start;
        bestMetres = metres;
        adopt(start);
    }

    static boolean suits(RoundsModel model) {
        boolean simple = model.fewestFirst && TailExchange.suits(model) && model.may == null;
        for (int v = 0; v < model.n && simple; v++) simple = model.windows[v] == null;
        for (int r = 0; r < model.workers && simple; r++) simple = model.most[r] >= model.n;
        return simple;
    }

    int[][] best() {
        return best;
    }

    double bestMetres() {
        return bestMetres;
    }

    long work() {
        return WORK_A_TRIAL * (education.work + crossing.work);
    }

    /// Takes another search's plan into the population.
    void adopt(int[][] plan) {
        int[][] full = Arrays.stream(plan).filter(row -> row.length > 0).toArray(int[][]::new);
        if (full.length > rows.node.length) return;
        rows.set(full);
        keep();
    }

    void run(Stretch stretch, long before) {
        while (!stretch.isOver(before + work())) step();
    }

    private void step() {
        if (sound.members.size() + unsound.members.size() < FIRST && born < 3 * FIRST || idle > STALE) {
            if (idle > STALE) restart();
            scatter();
        } else {
            rank();
            crossing.cross(parent().plan, parent().plan);
        }
        born++;
        idle++;
        price(1);
        education.descend();
        boolean isSound = keep();
        if (!isSound && dice.share() < REPAIR_SHARE) {
            price(REPAIR_PRICE);
            education.descend();
            if (rows.overload() < 1e-9 && rows.warp() < 1e-9) keep();
            price(1);
        }
    }

    private void restart() {
        sound = new Population();
        unsound = new Population();
        born = 0;
        idle = 0;
    }

    private void rank() {
        sound.rank(loadPrice, warpPrice);
        unsound.rank(loadPrice, warpPrice);
    }

    private Specimen parent() {
        Specimen one = any();
        Specimen two = any();
        return one.rank <= two.rank ? one : two;
    }

    private Specimen any() {
        int pick = dice.below(sound.members.size() + unsound.members.size());
        return pick < sound.members.size() ? sound.members.get(pick) : unsound.members.get(pick - sound.members.size());
    }

    /// A plan at random.
    private void scatter() {
        int[] order = new int[model.n];
        for (int v = 0; v < order.length; v++) order[v] = v;
        dice.shuffle(order, order.length);
        int rounds = rows.node.length;
        int[][] plan = new int[rounds][];
        for (int r = 0; r < rounds; r++) {
            int from = (int) ((long) order.length * r / rounds);
            plan[r] = Arrays.copyOfRange(order, from, (int) ((long) order.length * (r + 1) / rounds));
            Arrays.sort(plan[r]);
            sortByTime(plan[r]);
        }
        rows.set(plan);
    }

    private void sortByTime(int[] row) {
        int[] sorted = Arrays.stream(row)
                .boxed()
                .sorted((u, v) -> Double.compare(model.open[u] + model.close[u], model.open[v] + model.close[v]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, row, 0, row.length);
    }

    private void price(double factor) {
        rows.loadPrice = loadPrice * factor;
        rows.warpPrice = warpPrice * factor;
    }

    private boolean keep() {
        var one = new Specimen(rows);
        if (one.overload < 1e-9) soundLoads++;
        if (one.warp < 1e-9) soundTimes++;
        (one.isSound() ? sound : unsound).add(one, loadPrice, warpPrice);
        if (one.isSound() && one.metres < bestMetres - 1e-6) {
            bestMetres = one.metres;
            best = one.plan;
            idle = 0;
        }
        if (born % PRICE_STEPS == 0 && born > 0) adjustPrices();
        return one.isSound();
    }

    private void adjustPrices() {
        loadPrice = adjusted(loadPrice, (double) soundLoads / PRICE_STEPS);
        warpPrice = adjusted(warpPrice, (double) soundTimes / PRICE_STEPS);
        soundLoads = 0;
        soundTimes = 0;
        price(1);
    }

    private static double adjusted(double price, double share) {
        if (share < SOUND_SHARE - 0.05) return Math.min(price * 1.2, 1e5);
        if (share > SOUND_SHARE + 0.05) return Math.max(price * 0.85, 1e-3);
        return price;
    }
}
