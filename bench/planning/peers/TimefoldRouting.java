import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Timefold's community edition on a Solomon instance: `java -cp … TimefoldRouting FILE SECONDS` (compiled first: its
/// annotations are read from classes).
///
/// List variable with arrival times as shadows, its default phases; lateness and load are hard, vehicles come before
/// the distance. Distances are scaled by 1,000.
public class TimefoldRouting {
    static final long SCALE = 1000;

    @PlanningEntity
    public static class Vehicle {
        @PlanningId
        public int id;

        public Visit depot;
        public long capacity;

        @PlanningListVariable
        public List<Visit> visits = new ArrayList<>();

        public long overload() {
            return Math.max(0, visits.stream().mapToLong(v -> v.demand).sum() - capacity);
        }

        public long distance() {
            long sum = 0;
            var at = depot;
            for (var visit : visits) {
                sum += at.to(visit);
                at = visit;
            }
            return sum + at.to(depot);
        }

        public long late() {
            if (visits.isEmpty()) return 0;
            var last = visits.getLast();
            return last.arrival == null ? 0 : Math.max(0, last.leaves() + last.to(depot) - depot.close);
        }
    }

    @PlanningEntity
    public static class Visit {
        @PlanningId
        public int id;

        public double x;
        public double y;
        public long demand;
        public long open;
        public long close;
        public long service;

        @InverseRelationShadowVariable(sourceVariableName = "visits")
        public Vehicle vehicle;

        @PreviousElementShadowVariable(sourceVariableName = "visits")
        public Visit previous;

        @ShadowVariable(supplierName = "arrivalSupplier")
        public Long arrival;

        @ShadowSources({"vehicle", "previous.arrival"})
        public Long arrivalSupplier() {
            if (vehicle == null) return null;
            if (previous == null) return vehicle.depot.open + vehicle.depot.to(this);
            return previous.arrival == null ? null : previous.leaves() + previous.to(this);
        }

        long leaves() {
            return Math.max(arrival, open) + service;
        }

        long to(Visit other) {
            return (long) Math.ceil(SCALE * Math.hypot(x - other.x, y - other.y));
        }

        public long late() {
            return arrival == null ? 0 : Math.max(0, arrival - close);
        }
    }

    @PlanningSolution
    public static class Day {
        @PlanningEntityCollectionProperty
        public List<Vehicle> vehicles;

        @PlanningEntityCollectionProperty
        @ValueRangeProvider
        public List<Visit> visits;

        @PlanningScore
        public HardMediumSoftScore score;
    }

    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Vehicle.class)
                        .filter(v -> v.overload() > 0)
                        .penalize(HardMediumSoftScore.ONE_HARD, v -> v.overload() * SCALE)
                        .asConstraint("load"),
                factory.forEach(Visit.class)
                        .filter(v -> v.late() > 0)
                        .penalize(HardMediumSoftScore.ONE_HARD, Visit::late)
                        .asConstraint("windows"),
                factory.forEach(Visit.class)
                        .filter(v -> v.vehicle != null && v.vehicle.visits.getLast() == v && v.vehicle.late() > 0)
                        .penalize(HardMediumSoftScore.ONE_HARD, v -> v.vehicle.late())
                        .asConstraint("home"),
                factory.forEach(Vehicle.class)
                        .filter(v -> !v.visits.isEmpty())
                        .penalize(HardMediumSoftScore.ONE_MEDIUM)
                        .asConstraint("vehicles"),
                factory.forEach(Vehicle.class)
                        .filter(v -> !v.visits.isEmpty())
                        .penalize(HardMediumSoftScore.ONE_SOFT, Vehicle::distance)
                        .asConstraint("distance")
            };
        }
    }

    public static void main(String[] arguments) throws Exception {
        var day = read(Path.of(arguments[0]));
        long limit = Math.round(1000 * Double.parseDouble(arguments[1]));
        long started = System.nanoTime();
        var config = new SolverConfig()
                .withSolutionClass(Day.class)
                .withEntityClasses(Vehicle.class, Visit.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationSpentLimit(Duration.ofMillis(limit));
        var best = SolverFactory.<Day>create(config).buildSolver().solve(day);
        double metres = 0;
        int used = 0;
        for (var vehicle : best.vehicles) {
            if (vehicle.visits.isEmpty()) continue;
            used++;
            var at = vehicle.depot;
            for (var visit : vehicle.visits) {
                metres += Math.hypot(at.x - visit.x, at.y - visit.y);
                at = visit;
            }
            metres += Math.hypot(at.x - vehicle.depot.x, at.y - vehicle.depot.y);
        }
        System.out.printf("objective %s%n", best.score.hardScore() < 0 ? "none" : "%.6f".formatted(metres));
        System.out.printf("rounds %d%ntime %.2f%n", used, (System.nanoTime() - started) / 1e9);
    }

    private static Day read(Path file) throws Exception {
        var day = new Day();
        day.visits = new ArrayList<>();
        day.vehicles = new ArrayList<>();
        double[] fleet = null;
        Visit depot = null;
        for (var line : Files.readAllLines(file)) {
            var words = line.strip().split("\\s+");
            if (!words[0].matches("-?\\d+(\\.\\d+)?")) continue;
            double[] f = new double[words.length];
            for (int k = 0; k < f.length; k++) f[k] = Double.parseDouble(words[k]);
            if (f.length == 2) fleet = f;
            if (f.length != 7) continue;
            var visit = new Visit();
            visit.id = (int) f[0];
            visit.x = f[1];
            visit.y = f[2];
            visit.demand = (long) f[3];
            visit.open = (long) (SCALE * f[4]);
            visit.close = (long) (SCALE * f[5]);
            visit.service = (long) (SCALE * f[6]);
            if (depot == null) depot = visit;
            else day.visits.add(visit);
        }
        for (int v = 0; v < fleet[0]; v++) {
            var vehicle = new Vehicle();
            vehicle.id = v;
            vehicle.depot = depot;
            vehicle.capacity = (long) fleet[1];
            day.vehicles.add(vehicle);
        }
        return day;
    }
}
