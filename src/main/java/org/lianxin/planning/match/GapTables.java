package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What the chains look up: costs with every agent's effort priced, by job, and the jobs that may come to
/// each agent, by effort. Shared by all threads and never changed.
final class GapTables {
    final int[][] near;
    final int[][] takers;
    final int[][] takerEffort;
    final double[][] takerCost;
    final double[][] reducedOf;
    final int[][] effortOf;
    final double[] worth;
    final GapProblem problem;

    /// @param near per job the agents to choose among, most likely first
    /// @param worth per agent what a unit of its effort is worth
    GapTables(GapProblem problem, int[][] near, double[] worth) {
        this.problem = problem;
        this.near = near;
        this.worth = worth;
        reducedOf = new double[problem.jobs()][problem.agents()];
        effortOf = new int[problem.jobs()][problem.agents()];
        for (int j = 0; j < effortOf.length; j++)
            for (int i = 0; i < worth.length; i++) {
                effortOf[j][i] = problem.effort()[i][j];
                reducedOf[j][i] = problem.cost()[i][j] + worth[i] * effortOf[j][i];
            }
        takers = takers();
        takerEffort = new int[takers.length][];
        takerCost = new double[takers.length][];
        for (int i = 0; i < takers.length; i++) {
            int own = i;
            takerEffort[i] = Arrays.stream(takers[i]).map(j -> effortOf[j][own]).toArray();
            takerCost[i] =
                    Arrays.stream(takers[i]).mapToDouble(j -> reducedOf[j][own]).toArray();
        }
    }

    private int[][] takers() {
        List<List<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) jobs.add(new ArrayList<>());
        for (int j = 0; j < near.length; j++) for (int i : near[j]) jobs.get(i).add(j);
        int[][] sorted = new int[worth.length][];
        for (int i = 0; i < sorted.length; i++) {
            int own = i;
            jobs.get(i).sort(Comparator.comparingInt(j -> effortOf[j][own]));
            sorted[i] = jobs.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return sorted;
    }

    /// The first of the agent's jobs, by effort, that needs at least so much.
    int firstAtLeast(int agent, int effort) {
        int low = 0;
        int high = takerEffort[agent].length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (takerEffort[agent][middle] < effort) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
