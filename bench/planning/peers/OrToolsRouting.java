import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// OR-Tools' routing library on a Solomon instance: `java -cp … OrToolsRouting.java FILE SECONDS`.
///
/// Distances and times are scaled by 1,000; a fixed cost per vehicle makes vehicles count first.
class OrToolsRouting {
    static final long SCALE = 1000;

    public static void main(String[] arguments) throws Exception {
        Loader.loadNativeLibraries();
        List<double[]> rows = new ArrayList<>();
        double[] fleet = null;
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            var words = line.strip().split("\\s+");
            if (!words[0].matches("-?\\d+(\\.\\d+)?")) continue;
            double[] numbers = new double[words.length];
            for (int k = 0; k < numbers.length; k++) numbers[k] = Double.parseDouble(words[k]);
            if (numbers.length == 2) fleet = numbers;
            if (numbers.length == 7) rows.add(numbers);
        }
        int n = rows.size();
        var manager = new RoutingIndexManager(n, (int) fleet[0], 0);
        var routing = new RoutingModel(manager);
        long[][] way = new long[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                way[i][j] = (long) Math.ceil(SCALE * Math.hypot(rows.get(i)[1] - rows.get(j)[1], rows.get(i)[2] - rows.get(j)[2]));
        int transit = routing.registerTransitCallback((a, b) -> way[manager.indexToNode(a)][manager.indexToNode(b)]);
        int timed = routing.registerTransitCallback((a, b) ->
                way[manager.indexToNode(a)][manager.indexToNode(b)] + (long) (SCALE * rows.get(manager.indexToNode(a))[6]));
        int load = routing.registerUnaryTransitCallback(a -> (long) rows.get(manager.indexToNode(a))[3]);
        routing.setArcCostEvaluatorOfAllVehicles(transit);
        routing.setFixedCostOfAllVehicles(10_000 * SCALE);
        routing.addDimension(load, 0, (long) fleet[1], true, "load");
        long horizon = (long) (SCALE * rows.getFirst()[5]);
        routing.addDimension(timed, horizon, horizon, false, "time");
        var time = routing.getMutableDimension("time");
        for (int i = 1; i < n; i++)
            time.cumulVar(manager.nodeToIndex(i)).setRange((long) (SCALE * rows.get(i)[4]), (long) (SCALE * rows.get(i)[5]));
        long limit = Math.round(1000 * Double.parseDouble(arguments[1]));
        var parameters = main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder().setSeconds(limit / 1000).setNanos((int) (limit % 1000) * 1_000_000))
                .build();
        long started = System.nanoTime();
        var solution = routing.solveWithParameters(parameters);
        double distance = 0;
        int used = 0;
        for (int v = 0; v < fleet[0] && solution != null; v++) {
            long at = routing.start(v);
            if (routing.isEnd(solution.value(routing.nextVar(at)))) continue;
            used++;
            while (!routing.isEnd(at)) {
                long next = solution.value(routing.nextVar(at));
                var a = rows.get(manager.indexToNode(at));
                var b = rows.get(manager.indexToNode(next));
                distance += Math.hypot(a[1] - b[1], a[2] - b[2]);
                at = next;
            }
        }
        System.out.printf("objective %.6f%nrounds %d%ntime %.2f%nreproducible no%n", distance, used, (System.nanoTime() - started) / 1e9);
    }
}
