import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Solutions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// jsprit's large neighbourhood search on a Solomon instance: `java -cp … JspritRouting.java FILE SECONDS`.
///
/// Straight lines at speed 1; a fixed cost per vehicle makes vehicles count first.
class JspritRouting {
    private static final double FIXED = 10_000;

    public static void main(String[] arguments) throws Exception {
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
        var depot = rows.getFirst();
        var type = VehicleTypeImpl.Builder.newInstance("van")
                .addCapacityDimension(0, (int) fleet[1])
                .setFixedCost(FIXED)
                .build();
        var builder = VehicleRoutingProblem.Builder.newInstance().setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
        for (int v = 0; v < fleet[0]; v++)
            builder.addVehicle(VehicleImpl.Builder.newInstance("van" + v)
                    .setType(type)
                    .setStartLocation(Location.newInstance(depot[1], depot[2]))
                    .setLatestArrival(depot[5])
                    .build());
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            builder.addJob(Service.Builder.newInstance("" + i)
                    .setLocation(Location.newInstance(row[1], row[2]))
                    .addSizeDimension(0, (int) row[3])
                    .setTimeWindow(TimeWindow.newInstance(row[4], row[5]))
                    .setServiceTime(row[6])
                    .build());
        }
        long limit = Math.round(1000 * Double.parseDouble(arguments[1]));
        long started = System.nanoTime();
        var algorithm = Jsprit.Builder.newInstance(builder.build())
                .setProperty(Jsprit.Parameter.ITERATIONS, "100000000")
                .buildAlgorithm();
        var clock = new TimeTermination(limit);
        algorithm.setPrematureAlgorithmTermination(clock);
        algorithm.addListener(clock);
        var best = Solutions.bestOf(algorithm.searchSolutions());
        int used = best.getRoutes().size();
        boolean complete = best.getUnassignedJobs().isEmpty();
        System.out.printf("objective %s%n", complete ? "%.6f".formatted(best.getCost() - FIXED * used) : "none");
        System.out.printf("rounds %d%ntime %.2f%n", used, (System.nanoTime() - started) / 1e9);
    }
}
