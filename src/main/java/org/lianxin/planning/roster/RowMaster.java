package org.lianxin.planning.roster;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The linear program over whole rows: each person of a group takes shares of rows that sum to one, beside the fixed
/// rows of all others, and what is missing or too many is paid for. Its prices say which rows are worth adding.
final class RowMaster implements AutoCloseable {
    private static final double SOME = 1e-6;

    private final RosterProblem problem;
    private final RowPrices prices;
    private final MPSolver solver;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final MPConstraint[] one;
    private final List<MPConstraint> balance = new ArrayList<>();
    private final int[] position;
    private final List<List<Row>> rows = new ArrayList<>();
    private final List<Set<List<Integer>>> known = new ArrayList<>();
    private final double[] worth;
    private final double[] place;
    private final double[] mostShare;
    private final Row[] most;
    private final List<List<int[]>> taken = new ArrayList<>();
    private double objective;

    /// A row that a person may take.
    record Row(int[] shift, double cost, MPVariable share) {}

    /// @param group the people whose rows are sought
    /// @param there how many of the others are there, by day and shift
    RowMaster(RosterProblem problem, RowPrices prices, int[] group, int[][] there) {
        this.problem = problem;
        this.prices = prices;
        solver = MPSolver.createSolver("GLOP");
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        one = new MPConstraint[group.length];
        worth = new double[problem.covers().size()];
        place = new double[group.length];
        mostShare = new double[group.length];
        most = new Row[group.length];
        position = new int[problem.people().size()];
        Arrays.fill(position, -1);
        for (int k = 0; k < group.length; k++) {
            position[group[k]] = k;
            one[k] = solver.makeConstraint(1, 1);
            rows.add(new ArrayList<>());
            taken.add(new ArrayList<>());
            known.add(new HashSet<>());
        }
        for (var cover : problem.covers()) addCover(cover, there[cover.day()][cover.shift()]);
        solver.objective().setMinimization();
    }

    private void addCover(RosterProblem.Cover cover, int there) {
        double need = cover.need() - there;
        var constraint = solver.makeConstraint(need, need);
        var under = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        var over = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        constraint.setCoefficient(under, 1);
        constraint.setCoefficient(over, -1);
        solver.objective().setCoefficient(under, Math.min(cover.under(), prices.missing));
        solver.objective().setCoefficient(over, cover.over());
        balance.add(constraint);
    }

    /// Offers a person a row; false where it was known.
    boolean add(int person, int[] shift) {
        int k = position[person];
        if (!known.get(k).add(Arrays.stream(shift).boxed().toList())) return false;
        double cost = prices.of(person, shift);
        var share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        one[k].setCoefficient(share, 1);
        for (int c = 0; c < balance.size(); c++) {
            var cover = problem.covers().get(c);
            if (shift[cover.day()] == cover.shift()) balance.get(c).setCoefficient(share, 1);
        }
        solver.objective().setCoefficient(share, cost);
        rows.get(k).add(new Row(shift, cost, share));
        return true;
    }

    /// Solves the program over the rows there are; false where the library gave up.
    ///
    /// What it found is copied at once: the library forgets it with the next row.
    boolean solve(double seconds) {
        solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
        if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL) return false;
        objective = solver.objective().value();
        for (int c = 0; c < worth.length; c++) worth[c] = worth(c);
        for (int k = 0; k < one.length; k++) {
            place[k] = one[k].dualValue();
            most[k] = rows.get(k).getFirst();
            mostShare[k] = 0;
            taken.get(k).clear();
            for (var row : rows.get(k)) {
                double share = row.share.solutionValue();
                if (share > SOME) taken.get(k).add(row.shift);
                if (share <= mostShare[k]) continue;
                mostShare[k] = share;
                most[k] = row;
            }
        }
        return true;
    }

    /// What a further person is worth, within what a missing one costs and one too many.
    private double worth(int c) {
        var cover = problem.covers().get(c);
        double under = Math.min(cover.under(), prices.missing);
        return Math.clamp(balance.get(c).dualValue(), -cover.over(), under);
    }

    double objective() {
        return objective;
    }

    /// By cover, what a further person is worth.
    double[] worth() {
        return worth;
    }

    /// What a person's place is worth: rows that cost less at the prices of the shifts improve the program.
    double placeWorth(int person) {
        return place[position[person]];
    }

    /// The row of which a person takes the largest share.
    Row mostTaken(int person) {
        return most[position[person]];
    }

    /// The rows of which a person takes a share.
    List<int[]> taken(int person) {
        return taken.get(position[person]);
    }

    double mostShare(int person) {
        return mostShare[position[person]];
    }

    /// Has a person take this row and no other.
    void fix(int person, Row chosen) {
        for (var row : rows.get(position[person])) row.share.setUb(row == chosen ? Double.POSITIVE_INFINITY : 0);
    }

    @Override
    public void close() {
        solver.delete();
        parameters.delete();
    }
}
