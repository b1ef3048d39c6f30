package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lianxin.planning.Figure;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// The text form of the Solomon and Homberger instances of vehicle routing with time windows.
final class Solomon {
    /// Numbers of a place: id, coordinates, demand, ready time, due date, service time.
    private static final int PLACE = 7;

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\.?\\d");

    private Solomon() {}

    static boolean recognises(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.contains("VEHICLE") && upper.contains("CUSTOMER");
    }

    /// @param decimals digits the distances are cut to; negative keeps them whole
    static RoundsProblem read(String text, RoundsProblem.Goal goal, int decimals) {
        List<double[]> rows = rows(text, "CUSTOMER", PLACE);
        double[] fleet = rows(text, "VEHICLE", 2).stream().findFirst().orElse(null);
        if (fleet == null || rows.isEmpty()) throw unreadable();
        RoundsFile.refuseSizes(rows.size() - 1, (int) fleet[0]);
        rows.forEach(Solomon::refuseSenseless);
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
        return new RoundsProblem(visits, workers, Travel.byAir(x, y, decimals, 1), goal, 0);
    }

    private static void refuseSenseless(double[] row) {
        long id = (long) row[0];
        if (row[3] < 0 || row[6] < 0)
            throw new UnusableInput(
                    "planning.negative",
                    Sentence.of("%d 号的需求和时长不能小于零。", "Place %d: demand and service must not be negative.", id));
        if (row[5] < row[4])
            throw new UnusableInput(
                    "rounds.window-turned",
                    Sentence.of("%d 号的时间窗结束早于开始。", "Place %d: the window ends before it begins.", id));
    }

    /// The coordinates, the depot's first.
    static List<double[]> points(String text) {
        return rows(text, "CUSTOMER", PLACE).stream()
                .map(r -> new double[] {r[1], r[2]})
                .toList();
    }

    /// The lines of numbers after a heading; refuses one that has not so many.
    private static List<double[]> rows(String text, String heading, int columns) {
        List<double[]> rows = new ArrayList<>();
        var lines = text.lines().toList();
        boolean begun = false;
        for (int k = 0; k < lines.size(); k++) {
            var line = lines.get(k).strip().toUpperCase(Locale.ROOT);
            if (begun && columns < PLACE && line.startsWith("CUSTOMER")) break;
            begun |= line.startsWith(heading);
            if (begun && FIGURE.matcher(line).lookingAt()) rows.add(numbers(line.split("\\s+"), columns, k + 1));
        }
        return rows;
    }

    private static double[] numbers(String[] words, int columns, int line) {
        if (words.length != columns)
            throw new UnusableInput(
                    "rounds.odd-line",
                    Sentence.of(
                            "第 %d 行应有 %d 个数，而有 %d 个。",
                            "Line %d should have %d numbers, not %d.", line, columns, words.length));
        double[] numbers = new double[columns];
        for (int k = 0; k < columns; k++)
            numbers[k] = Figure.of(words[k], () -> Sentence.of("第 %d 行的", "Line %d: ", line));
        return numbers;
    }

    private static UnusableInput unreadable() {
        return new UnusableInput(
                "rounds.no-visits", new Sentence("文件里没有车队或走访对象。", "The file names no fleet or no visits."));
    }
}
