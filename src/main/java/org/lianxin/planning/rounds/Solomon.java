package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// The text form of the Solomon and Homberger instances of vehicle routing with time windows.
final class Solomon {
    private Solomon() {}

    static boolean recognises(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.contains("VEHICLE") && upper.contains("CUSTOMER");
    }

    /// @param decimals digits the distances are cut to; negative keeps them whole
    static RoundsProblem read(String text, RoundsProblem.Goal goal, int decimals) {
        List<double[]> rows = rows(text, 7);
        double[] fleet = rows(text, 2).stream().findFirst().orElse(null);
        if (fleet == null || rows.isEmpty()) throw unreadable();
        double[] x = rows.stream().mapToDouble(r -> r[1]).toArray();
        double[] y = rows.stream().mapToDouble(r -> r[2]).toArray();
        List<Visit> visits = new ArrayList<>();
        for (int k = 1; k < rows.size(); k++) {
            var r = rows.get(k);
            var window = List.of(new Window(r[4], r[5]));
            visits.add(new Visit(
                    Long.toString((long) r[0]), k, r[3], r[6], window, Set.of(), Set.of(), Double.POSITIVE_INFINITY));
        }
        var depot = rows.getFirst();
        List<Worker> workers = new ArrayList<>();
        for (int k = 1; k <= (int) fleet[0]; k++)
            workers.add(
                    new Worker("" + k, 0, 0, fleet[1], new Window(depot[4], depot[5]), Set.of(), Integer.MAX_VALUE));
        RoundsFile.refuseSizes(visits.size(), workers.size());
        return new RoundsProblem(visits, workers, Travel.byAir(x, y, decimals, 1), goal, 0);
    }

    /// The coordinates, the depot's first.
    static List<double[]> points(String text) {
        return rows(text, 7).stream().map(r -> new double[] {r[1], r[2]}).toList();
    }

    /// The lines that are so many numbers.
    private static List<double[]> rows(String text, int columns) {
        return text.lines()
                .map(Solomon::numbers)
                .filter(n -> n.length == columns)
                .toList();
    }

    private static double[] numbers(String line) {
        var parts = line.strip().split("\\s+");
        double[] numbers = new double[parts.length];
        for (int k = 0; k < parts.length; k++) {
            try {
                numbers[k] = Double.parseDouble(parts[k]);
            } catch (NumberFormatException word) {
                return new double[0];
            }
        }
        return numbers;
    }

    private static UnusableInput unreadable() {
        return new UnusableInput(
                "rounds.no-visits", new Sentence("文件里没有车队或走访对象。", "The file names no fleet or no visits."));
    }
}
