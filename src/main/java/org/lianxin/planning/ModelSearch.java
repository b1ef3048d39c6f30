package org.lianxin.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run of CP-SAT in a thread of its own, for which the answer never waits longer than it was given. CP-SAT does
/// not look at its clock while it loads a model, and on a busy machine that takes seconds.
///
/// What was found until then stands (the bound is that of the last improvement: the library's call for every bound
/// crashes the process, in 9.15); a search that overran is told to stop and ends by itself.
public final class ModelSearch {
    /// Seconds that loading the native library and a first search take; with less left a model is not worth beginning.
    public static final double START = 1.5;

    private static final double PATIENCE = 0.2;
    private static final int MOST_WORKERS = 64;

    private final Supplier<Model> built;
    private final CpSolver[] solver = new CpSolver[1];
    private final CountDownLatch done = new CountDownLatch(1);
    private boolean over;
    private Found found = new Found(null, Double.NaN, Double.NaN, false, false);
    private @Nullable Throwable failure;

    /// A model, and the literals whose values are wanted.
    public record Model(CpModel model, List<Literal> watched) {
        public Model {
            watched = List.copyOf(watched);
        }
    }

    /// What a run found: the watched literals of the best solution, or none.
    ///
    /// @param bound the bound that was proven, `NaN` where there is none
    public record Found(
            boolean @Nullable [] values, double objective, double bound, boolean optimal, boolean infeasible) {
        /// The value of the watched literal at a position; only where there is a solution.
        public boolean at(int position) {
            return values != null && values[position];
        }
    }

    private ModelSearch(Supplier<Model> built) {
        this.built = built;
    }

    /// Searches for at most so many seconds.
    ///
    /// @param built makes the model, which needs the native library as well
    /// @param budget gives seed and threads (on one, CP-SAT's strategies take turns; from two on it gets the eight
    ///     workers that it needs, which the system shares out among the cores) and may be cancelled
    /// @param told objective and bound of every improvement
    public static Found run(
            Supplier<Model> built, double seconds, SearchBudget budget, BiConsumer<Double, Double> told) {
        var search = new ModelSearch(built);
        var thread = Thread.ofPlatform()
                .daemon()
                .name("cp-sat")
                .start(() -> search.solve(Math.max(0.01, seconds), budget, told));
        search.await(thread, seconds, budget);
        return search.outcome();
    }

    private void await(Thread thread, double seconds, SearchBudget budget) {
        long until = System.nanoTime() + (long) ((Math.max(0, seconds) + PATIENCE) * 1e9);
        try {
            while (System.nanoTime() < until && !budget.isCancelled())
                if (done.await(50, TimeUnit.MILLISECONDS)) return;
            stop();
            if (budget.isCancelled()) thread.join(200);
        } catch (InterruptedException stopped) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stop() {
        over = true;
        if (solver[0] != null) solver[0].stopSearch();
    }

    private void solve(double seconds, SearchBudget budget, BiConsumer<Double, Double> told) {
        double begin = budget.elapsed();
        try {
            Loader.loadNativeLibraries();
            var model = built.get();
            var own = new CpSolver();
            synchronized (this) {
                if (over) return;
                solver[0] = own;
            }
            own.getParameters()
                    .setNumWorkers(budget.threads() == 1 ? 1 : Math.clamp(budget.threads(), 8, MOST_WORKERS))
                    .setLinearizationLevel(2)
                    .setInterleaveSearch(budget.threads() == 1)
                    .setRandomSeed((int) (budget.seed() & 0x3fffffff))
                    .setMaxTimeInSeconds(Math.max(0.01, seconds - budget.elapsed() + begin));
            var status = own.solve(model.model, new Improvements(model.watched, told));
            if (status == CpSolverStatus.MODEL_INVALID) throw new IllegalStateException(model.model.validate());
            end(status, own.bestObjectiveBound());
        } catch (RuntimeException | LinkageError broken) {
            synchronized (this) {
                failure = broken;
            }
        } finally {
            done.countDown();
        }
    }

    private synchronized void end(CpSolverStatus status, double bound) {
        boolean infeasible = status == CpSolverStatus.INFEASIBLE;
        found = new Found(
                found.values,
                found.objective,
                infeasible || status == CpSolverStatus.UNKNOWN && bound == 0 ? found.bound : bound,
                status == CpSolverStatus.OPTIMAL,
                infeasible);
    }

    private synchronized Found outcome() {
        if (failure instanceof LinkageError)
            throw new UnusableInput(
                    "planning.no-native-solver",
                    new Sentence(
                            "本机不能装载 OR-Tools 求解库，无法计算。",
                            "OR-Tools' native library cannot be loaded here; this cannot be computed."));
        if (failure != null) throw new IllegalStateException("CP-SAT failed", failure);
        return found;
    }

    /// Keeps every improving solution as it comes.
    private final class Improvements extends CpSolverSolutionCallback {
        private final List<Literal> watched;
        private final BiConsumer<Double, Double> told;

        Improvements(List<Literal> watched, BiConsumer<Double, Double> told) {
            this.watched = watched;
            this.told = told;
        }

        @Override
        public void onSolutionCallback() {
            var values = new boolean[watched.size()];
            for (int k = 0; k < values.length; k++) values[k] = booleanValue(watched.get(k));
            synchronized (ModelSearch.this) {
                if (over) {
                    stopSearch();
                    return;
                }
                found = new Found(values, objectiveValue(), bestObjectiveBound(), false, false);
            }
            told.accept(objectiveValue(), bestObjectiveBound());
        }
    }
}
