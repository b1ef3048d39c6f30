package org.lianxin.planning.division;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.Numbers;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import tools.jackson.databind.JsonNode;

/// Reads division problems: graphs `n m k L U`, or buildings as CSV, JSON or GeoJSON with barriers as GeoJSON lines.
final class DivisionFile {
    private final PlanRequest request;
    private double[][] places = new double[2][0];
    private boolean graph;

    DivisionFile(PlanRequest request) {
        this.request = request;
    }

    /// The unit's places: columns and rows of degrees in graph form, otherwise of metres in the plane.
    double[][] places() {
        return places;
    }

    boolean isGraph() {
        return graph;
    }

    DivisionProblem read() throws IOException {
        var text = Rows.textOf(request.input());
        if (text.isBlank()) {
            throw new UnusableInput("division.empty", new Sentence("文件是空的。", "The file is empty."));
        }
        return Numbers.looksNumeric(text) ? graph(Numbers.of(text)) : buildings();
    }

    /// `n m k L U`, then `id population lon lat area` for each unit, then `id id` for each adjacency.
    private DivisionProblem graph(Numbers numbers) {
        var n = numbers.whole();
        var m = numbers.whole();
        if (numbers.count() != 5 + 5L * n + 2L * m) {
            throw new UnusableInput(
                    "division.unknown-format",
                    new Sentence(
                            "认不出文件格式：请见 docs/planning-formats.md。",
                            "Unknown file format: see docs/planning-formats.md."));
        }
        var grids = request.whole("grids", numbers.whole());
        var least = request.number("least", numbers.next());
        var most = request.number("most", numbers.next());
        var names = new String[n];
        var load = new double[n];
        graph = true;
        places = new double[2][n];
        var position = new java.util.HashMap<Integer, Integer>();
        for (var v = 0; v < n; v++) {
            var id = numbers.whole();
            position.put(id, v);
            names[v] = Integer.toString(id);
            load[v] = numbers.next();
            places[0][v] = numbers.next();
            places[1][v] = numbers.next();
            numbers.next();
        }
        var from = new int[m];
        var to = new int[m];
        var closeness = new double[m];
        Arrays.fill(closeness, 1);
        for (var e = 0; e < m; e++) {
            from[e] = position.getOrDefault(numbers.whole(), -1);
            to[e] = position.getOrDefault(numbers.whole(), -1);
            if (from[e] < 0 || to[e] < 0) {
                throw new UnusableInput(
                        "division.unknown-unit",
                        new Sentence("有一条邻接指向不存在的单元。", "An adjacency names a unit that is not there."));
            }
        }
        return new DivisionProblem(
                names,
                load,
                from,
                to,
                closeness,
                grids,
                least,
                most,
                new int[0],
                new String[0],
                0,
                Double.POSITIVE_INFINITY);
    }

    private DivisionProblem buildings() throws IOException {
        var rows = Rows.read(request.input());
        if (rows.size() == 0) {
            throw new UnusableInput("division.empty", new Sentence("没有楼栋。", "There are no buildings."));
        }
        if (rows.size() > DivisionProblem.MOST_UNITS) {
            throw new UnusableInput(
                    "division.too-large",
                    Sentence.of(
                            "楼栋 %d 个，超过上限 %d：请分社区计算。",
                            "%d buildings exceed %d: divide community by community.",
                            rows.size(),
                            DivisionProblem.MOST_UNITS));
        }
        var plane = rows.plane();
        places = plane;
        var column = rows.firstOf("households", "load", "population", "demand");
        var load = new double[rows.size()];
        Arrays.setAll(load, v -> rows.number(v, column, 1));
        var nameColumn = rows.firstOf("name", "building", "id", "code");
        var names = IntStream.range(0, rows.size())
                .mapToObj(v -> nameColumn.isEmpty() ? Integer.toString(v) : rows.text(v, nameColumn))
                .toArray(String[]::new);
        var adjacency = Adjacency.of(plane[0], plane[1], barriers(rows));
        var closeness = adjacency.closeness(plane[0], plane[1]);
        var estate = rows.firstOf("estate", "community");
        for (var e = 0; e < closeness.length && !estate.isEmpty(); e++) {
            var together = rows.text(adjacency.from[e], estate).equals(rows.text(adjacency.to[e], estate));
            closeness[e] *= together ? 1 : request.number("estate-border", 0.5);
        }
        return withToday(rows, names, load, adjacency, closeness);
    }

    private DivisionProblem withToday(
            Rows rows, String[] names, double[] load, Adjacency adjacency, double[] closeness) {
        var numbers = new LinkedHashMap<String, Integer>();
        var today = new int[rows.has("grid") ? rows.size() : 0];
        for (var v = 0; v < today.length; v++) {
            var grid = rows.text(v, "grid");
            today[v] = grid.isBlank() ? -1 : numbers.computeIfAbsent(grid, g -> numbers.size());
        }
        var least = request.number("least", 300);
        var most = request.number("most", 500);
        var middle = Math.round(Arrays.stream(load).sum() / Math.max(1, (least + most) / 2));
        var usual = numbers.isEmpty() ? (int) Math.max(1, Math.min(middle, names.length)) : numbers.size();
        var grids = request.whole("grids", Math.min(usual, request.whole("staff", Integer.MAX_VALUE)));
        return new DivisionProblem(
                names,
                load,
                adjacency.from,
                adjacency.to,
                closeness,
                grids,
                least,
                most,
                today,
                numbers.keySet().toArray(String[]::new),
                request.number("change-price", numbers.isEmpty() ? 0 : 0.01),
                request.number("change-limit", Double.POSITIVE_INFINITY));
    }

    /// Lines of the second input, on the same plane as the buildings.
    private List<double[][]> barriers(Rows rows) throws IOException {
        if (request.inputs().size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<double[][]>();
        var shrink = Double.isNaN(rows.latitude()) ? 1 : Math.cos(Math.toRadians(rows.latitude())) * 111_319.49;
        var scale = Double.isNaN(rows.latitude()) ? 1 : 111_319.49;
        var root = JsonFields.parse(Rows.textOf(request.inputs().get(1)));
        for (var feature : root.objects("features")) {
            var geometry = feature.object("geometry").node().path("coordinates");
            collect(geometry, new double[] {shrink, scale}, lines, feature.path());
        }
        return lines;
    }

    private static void collect(JsonNode coordinates, double[] scale, List<double[][]> lines, String where) {
        var first = coordinates.path(0).path(0);
        if (first.isMissingNode()) {
            return;
        }
        if (first.isArray()) {
            coordinates.forEach(part -> collect(part, scale, lines, where));
            return;
        }
        var line = new double[coordinates.size()][];
        for (var k = 0; k < line.length; k++) {
            var at = new JsonFields(coordinates.get(k), where + ".coordinates[" + k + "]").numbers();
            if (at.length < 2) {
                throw new UnusableInput(
                        "division.bad-barrier",
                        Sentence.of("%s：点要有横、纵坐标。", "%s: a point needs two coordinates.", where));
            }
            line[k] = new double[] {at[0] * scale[0], at[1] * scale[1]};
        }
        lines.add(line);
    }
}
