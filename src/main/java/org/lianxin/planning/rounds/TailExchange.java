package org.lianxin.planning.rounds;

import java.util.Arrays;

/// Swaps the ends of two rounds of interchangeable workers (2-opt*), a change that strings of ten cannot make.
final class TailExchange {
    private static final int WIDTH = 30;

    private final RuinAndRecreate search;
    private final Tours tours;
    private final RoundsModel model;
    private final Dice dice;

    TailExchange(RuinAndRecreate search) {
        this.search = search;
        tours = search.tours;
        model = search.model;
        dice = search.dice;
    }

    static boolean suits(RoundsModel model) {
        return model.kinds == 1
                && model.fairness == 0
                && model.workers > 1
                && model.n > 1
                && model.start[0] == model.end[0];
    }

    /// Makes `a → b` of a random visit and a near one in another round, if time, load and temperature allow.
    boolean attempt(double heat) {
        tours.work += 6;
        int a = dice.below(model.n);
        int r = tours.rowOf[a];
        int[] near = model.near[a];
        int b = near[1 + dice.below(Math.min(WIDTH, near.length - 1))];
        int q = tours.rowOf[b];
        if (r < 0 || q < 0 || q == r) return false;
        int pa = tours.placeOf[a];
        int pb = tours.placeOf[b];
        int beforeB = tours.node[q][pb - 1];
        int afterA = tours.node[r][pa + 1];
        double ab = model.way[a * model.nodes + b];
        double join = model.way[beforeB * model.nodes + afterA];
        double more = ab + join - tours.ahead[r][pa] - tours.ahead[q][pb - 1];
        if (more > 0 && more >= -heat * Math.log(dice.share())) return false;
        if (tours.leave[r][pa] + ab * model.timeOf > tours.latest[q][pb] + Tours.SLACK) return false;
        if (tours.leave[q][pb - 1] + join * model.timeOf > tours.latest[r][pa + 1] + Tours.SLACK) return false;
        double first = tours.loadTo[r][pa];
        double second = pb > 1 ? tours.loadTo[q][pb - 1] : 0;
        if (first + tours.carried[q] - second > model.load[r] + Tours.SLACK) return false;
        if (second + tours.carried[r] - first > model.load[q] + Tours.SLACK) return false;
        int tailR = tours.length[r] - pa;
        int tailQ = tours.length[q] - pb + 1;
        if (pa + tailQ > model.most[r] || pb - 1 + tailR > model.most[q]) return false;
        swap(r, pa, tailR, q, pb - 1, tailQ);
        return true;
    }

    private void swap(int r, int headR, int tailR, int q, int headQ, int tailQ) {
        int[] one = Arrays.copyOfRange(tours.node[r], 1, 1 + headR + tailQ);
        int[] two = Arrays.copyOfRange(tours.node[q], 1, 1 + headQ + tailR);
        System.arraycopy(tours.node[q], headQ + 1, one, headR, tailQ);
        System.arraycopy(tours.node[r], headR + 1, two, headQ, tailR);
        tours.work += one.length + two.length;
        tours.remove(r, 1, tours.length[r]);
        tours.remove(q, 1, tours.length[q]);
        tours.replace(r, one, one.length);
        tours.replace(q, two, two.length);
    }
}
