package org.lianxin.planning.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.planning.Figure;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.Numbers;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import tools.jackson.databind.JsonNode;

/// Reads requests and takers: one JSON object, two CSV tables, or a bare table of costs.
final class MatchFile {
    private static final String[] REQUEST = {
        "id", "x", "y", "lon", "lat", "people", "skills", "declined", "preferred", "omission", "priority", "required"
    };
    private static final String[] TAKER = {
        "id", "x", "y", "lon", "lat", "skills", "capacity", "done", "reach", "consents"
    };
    private static final long MOST_PAIRS = 40_000_000;

    private final PlanRequest asked;

    MatchFile(PlanRequest asked) {
        this.asked = asked;
    }

    MatchProblem read() throws IOException {
        String text = Rows.textOf(asked.input());
        if (Numbers.looksNumeric(text)) return table(Numbers.of(text));
        boolean json = text.stripLeading().startsWith("{");
        if (!json && asked.inputs().size() < 2)
            throw refused("match.two-files", "CSV 输入需要两个文件：请求与承接人。", "CSV needs two files: requests and takers.");
        var root = json ? JsonFields.parse(text) : null;
        var requests = root != null ? root.objects("requests") : rows(asked.input(), "requests", REQUEST);
        var takers = root != null ? root.objects("takers") : rows(asked.inputs().get(1), "takers", TAKER);
        refuseSizes(requests.size(), takers.size());
        double latitude = requests.getFirst().number("lat", 0);
        double[][] costs = null;
        if (root != null && root.has("costs")) costs = costs(root, requests.size(), takers.size());
        boolean placed = costs == null;
        return new MatchProblem(
                requests.stream().map(f -> request(f, latitude, placed)).toList(),
                takers.stream().map(f -> taker(f, latitude, placed)).toList(),
                asked.number("fairness", root == null ? 0 : root.notNegative("fairness", 0)),
                asked.number("tie", root == null ? 0 : root.notNegative("tie", 0)),
                costs);
    }

    private static List<JsonFields> rows(Path file, String source, String[] columns) throws IOException {
        var rows = Rows.read(file);
        if (rows.size() > 500_000) refuseSizes(rows.size(), 1);
        List<JsonFields> items = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) items.add(JsonFields.row(rows, k, source, columns));
        return items;
    }

    /// A table with a row for each request and a number for each taker, null where the taker is not allowed.
    private static double[][] costs(JsonFields root, int requests, int takers) {
        var table = root.node().path("costs");
        double[][] costs = new double[requests][takers];
        if (table.size() != requests)
            throw refused("match.costs-do-not-fit", "costs 的行数与请求数不符。", "costs needs one row for each request.");
        for (int r = 0; r < requests; r++) {
            if (table.path(r).size() != takers)
                throw refused(
                        "match.costs-do-not-fit",
                        "costs 第 " + r + " 行的个数与承接人数不符。",
                        "costs[" + r + "] needs one number for each taker.");
            for (int t = 0; t < takers; t++) costs[r][t] = cost(table.path(r).path(t), r, t);
        }
        return costs;
    }

    private static double cost(JsonNode cell, int r, int t) {
        if (cell.isNull()) return Double.POSITIVE_INFINITY;
        return Figure.of(cell.asString(""), () -> Sentence.of("costs[%d][%d] 的", "costs[%d][%d]: ", r, t));
    }

    private Request request(JsonFields f, double latitude, boolean placed) {
        double[] at = placed ? f.point(latitude) : new double[2];
        boolean required =
                f.flag("required", false) && !asked.option("required", "true").equals("false");
        double omission = f.notNegative("omission", 10_000 * (4 - Math.clamp(f.whole("priority", 2), 1, 3)));
        return new Request(
                f.text("id", f.path()),
                at[0],
                at[1],
                f.whole("people", 1),
                f.words("skills"),
                f.words("declined"),
                f.words("preferred"),
                required ? Double.POSITIVE_INFINITY : omission);
    }

    private Taker taker(JsonFields f, double latitude, boolean placed) {
        double[] at = placed ? f.point(latitude) : new double[2];
        double reach = f.notNegative("reach", Double.POSITIVE_INFINITY) * asked.number("reach-factor", 1);
        return new Taker(
                f.text("id", f.path()),
                at[0],
                at[1],
                f.words("skills"),
                f.whole("capacity", 1) + asked.whole("extra-capacity", 0),
                f.whole("done", 0),
                reach,
                f.flag("consents", true));
    }

    /// `requests takers`, the costs row by row (negative: not allowed), the takers' capacities.
    private static MatchProblem table(Numbers numbers) {
        int requests = numbers.whole();
        int takers = numbers.whole();
        refuseSizes(requests, takers);
        double[][] costs = new double[requests][];
        for (int r = 0; r < requests; r++) {
            costs[r] = numbers.take(takers);
            for (int t = 0; t < takers; t++) if (costs[r][t] < 0) costs[r][t] = Double.POSITIVE_INFINITY;
        }
        List<Request> asked = new ArrayList<>();
        for (int r = 0; r < requests; r++)
            asked.add(new Request("" + (r + 1), 0, 0, 1, Set.of(), Set.of(), Set.of(), Double.POSITIVE_INFINITY));
        List<Taker> given = new ArrayList<>();
        for (int t = 0; t < takers; t++)
            given.add(new Taker("" + (t + 1), 0, 0, Set.of(), numbers.whole(), 0, Double.POSITIVE_INFINITY, true));
        return new MatchProblem(asked, given, 0, 0, costs);
    }

    private static void refuseSizes(int requests, int takers) {
        if (requests == 0 || takers == 0)
            throw refused("match.empty", "没有请求或没有承接人。", "There are no requests or no takers.");
        if ((long) requests * takers > MOST_PAIRS || requests > 100_000)
            throw new UnusableInput(
                    "match.too-many",
                    Sentence.of(
                            "%d 件请求 × %d 人超过一次能算的数量：请按社区分开。",
                            "%d requests × %d takers are more than one run can take: match community by community.",
                            requests,
                            takers));
    }

    static void refuseDoubles(MatchProblem problem) {
        var seen = new HashSet<String>();
        for (var request : problem.requests()) if (!seen.add(request.id())) throw twice(request.id());
        seen.clear();
        for (var taker : problem.takers()) if (!seen.add(taker.id())) throw twice(taker.id());
    }

    private static UnusableInput twice(String id) {
        return new UnusableInput("match.same-id", Sentence.of("编号 %s 出现两次。", "The id %s occurs twice.", id));
    }

    private static UnusableInput refused(String code, String zh, String en) {
        return new UnusableInput(code, new Sentence(zh, en));
    }
}
