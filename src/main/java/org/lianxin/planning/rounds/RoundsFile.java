package org.lianxin.planning.rounds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.planning.Figure;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Reads rounds: one JSON object, CSV tables of visits, workers and streets, or a Solomon or Homberger instance.
final class RoundsFile {
    static final int MOST_VISITS = 5_000;
    private static final String[] VISIT = {
        "id",
        "x",
        "y",
        "lon",
        "lat",
        "minutes",
        "demand",
        "open",
        "close",
        "skills",
        "only",
        "priority",
        "omission",
        "required"
    };
    private static final Pattern CLOCK = Pattern.compile("(\\d|[0-3]\\d|4[0-7]):[0-5]\\d|48:00");
    private static final String[] WORKER = {
        "id", "x", "y", "lon", "lat", "endX", "endY", "load", "from", "to", "skills", "most"
    };

    private final PlanRequest asked;
    private final List<double[]> points = new ArrayList<>();
    private double latitude;

    RoundsFile(PlanRequest asked) {
        this.asked = asked;
    }

    /// Where the numbered places lie; none where the input is a table of ways.
    List<double[]> points() {
        return points;
    }

    RoundsProblem read() throws IOException {
        String text = Rows.textOf(asked.input());
        boolean distance = asked.option("goal", asked.option("objective", "")).equals("distance");
        if (Solomon.recognises(text)) points.addAll(Solomon.points(text));
        if (Solomon.recognises(text)) return Solomon.read(text, goal(distance), asked.whole("decimals", -1));
        boolean json = text.stripLeading().startsWith("{");
        if (!json && asked.inputs().size() < 2)
            throw refused("rounds.two-files", "CSV 输入需要两个文件：走访对象与人员。", "CSV needs two files: visits and workers.");
        var root = json ? JsonFields.parse(text) : null;
        var visits = root != null ? root.objects("visits") : rows(asked.input(), "visits", VISIT);
        var workers =
                root != null ? root.objects("workers") : rows(asked.inputs().get(1), "workers", WORKER);
        if (visits.isEmpty() || workers.isEmpty())
            throw refused("rounds.empty", "没有走访对象或没有人员。", "There are no visits or no workers.");
        refuseSizes(visits.size(), workers.size());
        latitude = visits.getFirst().number("lat", 0);
        boolean matrix = root != null && root.has("matrix");
        List<Worker> team = new ArrayList<>();
        for (var f : workers) team.add(worker(f, matrix));
        List<Visit> list = new ArrayList<>();
        for (var f : visits) list.add(visit(f, matrix));
        refuseDoubles(list);
        double speed = asked.number("speed", root == null ? 70 : root.number("speed", 70));
        if (speed <= 0) throw refused("rounds.no-speed", "速度必须大于零。", "The speed must be above zero.");
        double fairness = asked.number("fairness", root == null ? 0 : root.notNegative("fairness", 0));
        boolean byDistance =
                distance || root != null && root.text("goal", "distance").equals("distance");
        return new RoundsProblem(list, team, travel(root, speed), goal(byDistance), fairness);
    }

    private static RoundsProblem.Goal goal(boolean distance) {
        return distance ? RoundsProblem.Goal.DISTANCE : RoundsProblem.Goal.WORKERS_THEN_DISTANCE;
    }

    private static List<JsonFields> rows(Path file, String source, String[] columns) throws IOException {
        var rows = Rows.read(file);
        refuseSizes(rows.size(), 0);
        List<JsonFields> items = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) items.add(JsonFields.row(rows, k, source, columns));
        return items;
    }

    private Travel travel(@org.jspecify.annotations.Nullable JsonFields root, double speed) throws IOException {
        if (root != null && root.has("matrix")) return Matrix.read(root, speed);
        double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
        boolean csv = root == null;
        String streets = asked.option("streets", "");
        Path file = null;
        if (!streets.isEmpty()) file = Path.of(streets);
        else if (asked.inputs().size() > (csv ? 2 : 1)) file = asked.inputs().get(csv ? 2 : 1);
        if (file == null) return Travel.byAir(x, y, -1, speed);
        return Streets.read(file, latitude).travel(x, y, speed, asked.budget());
    }

    private int place(double x, double y) {
        points.add(new double[] {x, y});
        return points.size() - 1;
    }

    private Worker worker(JsonFields f, boolean matrix) {
        int start = f.whole("place", 0);
        int end = f.whole("endPlace", start);
        if (!matrix) {
            double[] at = f.point(latitude);
            start = place(at[0], at[1]);
            end = f.has("endX") ? place(f.number("endX"), f.number("endY")) : start;
        }
        double from = time(f, "from", 0);
        double to = time(f, "to", Math.max(480, from));
        var shift = new Window(from, from + (to - from) * Math.max(1, asked.number("shift-factor", 1)));
        if (!(shift.to() >= shift.from()))
            throw refused(
                    "rounds.shift-turned", f.path() + "：班次结束早于开始。", f.path() + ": the shift ends before it begins.");
        int most = f.whole("most", Integer.MAX_VALUE);
        return new Worker(
                f.text("id", f.path()),
                start,
                end,
                f.notNegative("load", Double.POSITIVE_INFINITY),
                shift,
                f.words("skills"),
                most);
    }

    private Visit visit(JsonFields f, boolean matrix) {
        int place = f.whole("place", 0);
        if (!matrix) {
            double[] at = f.point(latitude);
            place = place(at[0], at[1]);
        }
        boolean graded = f.has("omission") || f.has("priority");
        boolean required =
                f.flag("required", !graded) && !asked.option("required", "").equals("false");
        double[] prices = {30_000, 10_000, 3_000};
        double omission = f.notNegative("omission", prices[Math.clamp(f.whole("priority", 2), 1, 3) - 1]);
        return new Visit(
                f.text("id", f.path()),
                place,
                f.notNegative("demand", 0),
                f.notNegative("minutes", 10),
                windows(f),
                f.words("skills"),
                f.words("only"),
                required ? Double.POSITIVE_INFINITY : omission);
    }

    /// `windows: [["9:00","11:30"], …]`, or `open` and `close`.
    private static List<Window> windows(JsonFields f) {
        List<Window> windows = new ArrayList<>();
        for (var pair : f.node().path("windows")) {
            var span = new JsonFields(pair, f.path() + ".windows");
            windows.add(new Window(clock(pair.path(0), span.path()), clock(pair.path(1), span.path())));
        }
        if (windows.isEmpty() && (f.has("open") || f.has("close")))
            windows.add(new Window(time(f, "open", 0), time(f, "close", Double.MAX_VALUE)));
        windows.sort(java.util.Comparator.comparingDouble(Window::from));
        for (var window : windows)
            if (!(window.to() >= window.from()))
                throw refused(
                        "rounds.window-turned",
                        f.path() + "：时间窗结束早于开始。",
                        f.path() + ": a window ends before it begins.");
        return windows;
    }

    private static double time(JsonFields f, String name, double otherwise) {
        return f.has(name) ? clock(f.node().get(name), f.path() + "." + name) : otherwise;
    }

    /// Minutes since midnight: a number, or `HH:MM` up to the second midnight.
    private static double clock(tools.jackson.databind.JsonNode value, String path) {
        var text = value.asString("").strip().replace('：', ':');
        if (CLOCK.matcher(text).matches()) {
            var parts = text.split(":");
            return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }
        if (!text.isEmpty() && !text.contains(":")) {
            double minutes = Figure.of(text, () -> new Sentence(path + " 的", path + ": "));
            if (minutes >= 0) return minutes;
        }
        throw refused("rounds.not-a-time", path + " 不是时刻（分钟数或 时:分）。", path + " is no time (minutes or HH:MM).");
    }

    static void refuseSizes(int visits, int workers) {
        if (visits <= MOST_VISITS && workers <= 1_000) return;
        throw new UnusableInput(
                "rounds.too-many",
                Sentence.of(
                        "一次最多排 %d 户、1000 人，收到 %d 户、%d 人：请按网格分开排。",
                        "At most %d visits and 1000 workers at a time, not %d and %d: plan grid by grid.",
                        MOST_VISITS,
                        visits,
                        workers));
    }

    private static void refuseDoubles(List<Visit> visits) {
        var seen = new HashSet<String>();
        for (var visit : visits)
            if (!seen.add(visit.id()))
                throw refused(
                        "rounds.same-id", "编号 " + visit.id() + " 出现两次。", "The id " + visit.id() + " occurs twice.");
    }

    static UnusableInput refused(String code, String zh, String en) {
        return new UnusableInput(code, new Sentence(zh, en));
    }
}
