package org.lianxin.planning.match;

/// An assignment under change: who has what, how much effort each agent has left, and the best one within all limits.
final class GapState {
    final int[] agent;
    final int[] left;
    final double[] current;
    final int[] currentEffort;
    private final GapTables tables;
    private final int[] best;
    private final double leastPrice;
    private double overPrice;
    private long cost;
    private long excess;
    private long bestCost = Long.MAX_VALUE;

    GapState(GapTables tables, double leastPrice) {
        this.tables = tables;
        this.leastPrice = leastPrice;
        overPrice = 2 * leastPrice;
        agent = new int[tables.near.length];
        best = new int[agent.length];
        current = new double[agent.length];
        currentEffort = new int[agent.length];
        left = tables.problem.limit().clone();
        for (int j = 0; j < agent.length; j++) put(j, firstWithRoom(j));
        keep();
    }

    private int firstWithRoom(int j) {
        for (int i : tables.near[j]) if (left[i] >= tables.effortOf[j][i]) return i;
        return tables.near[j][0];
    }

    void put(int j, int i) {
        agent[j] = i;
        current[j] = tables.reducedOf[j][i];
        currentEffort[j] = tables.effortOf[j][i];
        change(i, -currentEffort[j]);
        cost += tables.problem.cost()[i][j];
    }

    void take(int j) {
        change(agent[j], currentEffort[j]);
        cost -= tables.problem.cost()[agent[j]][j];
    }

    private void change(int i, int by) {
        excess += Math.max(0, -left[i] - by) - Math.max(0, -left[i]);
        left[i] += by;
    }

    /// What it costs to leave so much of an agent's effort unused, or to need more than it has.
    double idle(int i, int left) {
        return left >= 0 ? tables.worth[i] * left : -overPrice * left;
    }

    double overPrice() {
        return overPrice;
    }

    /// Makes effort beyond the limits dearer or cheaper by a factor.
    void reprice(double factor) {
        overPrice = Math.clamp(overPrice * factor, leastPrice, 20 * leastPrice);
    }

    boolean isWithin() {
        return excess == 0;
    }

    /// Remembers the assignment where it is within all limits and the cheapest so far.
    void keep() {
        if (excess > 0 || cost >= bestCost) return;
        bestCost = cost;
        System.arraycopy(agent, 0, best, 0, best.length);
    }

    void returnToBest() {
        for (int j = 0; j < agent.length && bestCost < Long.MAX_VALUE; j++)
            if (agent[j] != best[j]) {
                take(j);
                put(j, best[j]);
            }
    }

    long bestCost() {
        return bestCost;
    }

    int[] best() {
        return best;
    }

    void adopt(int[] plan, long planCost) {
        System.arraycopy(plan, 0, best, 0, best.length);
        bestCost = planCost;
    }
}
