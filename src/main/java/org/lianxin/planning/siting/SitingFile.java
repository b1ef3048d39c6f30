package org.lianxin.planning.siting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lianxin.planning.Numbers;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Reads siting problems: OR-Library pmed graphs, capacitated p-median instances, and the product's own tables.
final class SitingFile {
    private final PlanRequest request;

    SitingFile(PlanRequest request) {
        this.request = request;
    }

    SitingProblem read() throws IOException {
        var text = Rows.textOf(request.input());
        if (text.isBlank()) {
            throw new UnusableInput("siting.empty", new Sentence("文件是空的。", "The file is empty."));
        }
        var problem = Numbers.looksNumeric(text) ? research(Numbers.of(text), request.input()) : tables();
        var stations = request.whole("stations", problem.stations());
        return problem.withStations(stations);
    }

    private SitingProblem research(Numbers numbers, Path file) {
        var count = numbers.count();
        if (count < 3) {
            throw unknown();
        }
        var a = (long) numbers.at(0);
        var b = (long) numbers.at(1);
        var c = (long) numbers.at(2);
        if (count == 2 + 4 * a) {
            return rows(numbers, numbers.whole(), numbers.whole(), file);
        }
        if (count == 3 + 3 * b && c <= a) {
            return graph(numbers);
        }
        if (count == 2 + a * a + 2 * a || count == 3 + a * a + a || count == 2 + a * a + a) {
            return table(numbers, (int) a);
        }
        if (count == 5 + 4 * c && c > 1) {
            return numbered(numbers);
        }
        if (count == 3 + 4 * a) {
            return numberedWithoutTitle(numbers);
        }
        throw unknown();
    }

    private static UnusableInput unknown() {
        return new UnusableInput(
                "siting.unknown-format",
                new Sentence(
                        "认不出文件格式：请见 docs/planning-formats.md。", "Unknown file format: see docs/planning-formats.md."));
    }

    /// `n p`, then `x y capacity demand` for each point.
    private SitingProblem rows(Numbers numbers, int n, int p, Path file) {
        var x = new double[n];
        var y = new double[n];
        var capacity = new double[n];
        var load = new double[n];
        for (var i = 0; i < n; i++) {
            x[i] = numbers.next();
            y[i] = numbers.next();
            capacity[i] = numbers.next();
            load[i] = numbers.next();
        }
        return SitingProblem.ofPoints(plane(x, y, isFloored(file, x, y)), load, capacity, p);
    }

    private static Distances plane(double[] x, double[] y, boolean floor) {
        return new Distances.Straight(x, y, x, y, floor);
    }

    /// The classic instances of 50 to 200 points with small whole coordinates round distances down.
    private boolean isFloored(Path file, double[] x, double[] y) {
        var option = request.option("distance", "");
        if (!option.isEmpty()) {
            return option.equals("floor");
        }
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var small = x.length <= 200
                && IntStream.range(0, x.length)
                        .allMatch(
                                i -> x[i] <= 101 && y[i] <= 101 && x[i] == Math.rint(x[i]) && y[i] == Math.rint(y[i]));
        return small || name.startsWith("cpmp") || name.startsWith("pmedcap");
    }

    /// OR-Library pmedcap: `number best`, `n p Q`, then `id x y demand`.
    private SitingProblem numbered(Numbers numbers) {
        numbers.take(2);
        return numberedWithoutTitle(numbers);
    }

    private SitingProblem numberedWithoutTitle(Numbers numbers) {
        var n = numbers.whole();
        var p = numbers.whole();
        var capacity = new double[n];
        Arrays.fill(capacity, numbers.next());
        var x = new double[n];
        var y = new double[n];
        var load = new double[n];
        for (var i = 0; i < n; i++) {
            numbers.next();
            x[i] = numbers.next();
            y[i] = numbers.next();
            load[i] = numbers.next();
        }
        return SitingProblem.ofPoints(
                plane(x, y, !request.option("distance", "floor").equals("euclidean")), load, capacity, p);
    }

    /// `n p [Q]`, the full distance table, demands, and capacities where `Q` is not given.
    private SitingProblem table(Numbers numbers, int n) {
        var common = numbers.count() == 3 + (long) n * n + n;
        numbers.whole();
        var p = numbers.whole();
        var capacity = new double[n];
        Arrays.fill(capacity, common ? numbers.next() : Double.POSITIVE_INFINITY);
        var distances = new Distances.Table(numbers.take(n * n), n, n);
        var load = numbers.take(n);
        if (!common && numbers.count() == 2 + (long) n * n + 2L * n) {
            var other = numbers.take(n);
            var swapped = Arrays.stream(other).sum() < Arrays.stream(load).sum();
            capacity = swapped ? load : other;
            load = swapped ? other : load;
        }
        return SitingProblem.ofPoints(distances, load, capacity, p);
    }

    /// OR-Library pmed: `n edges p`, then `i j length`; distances are shortest paths, a repeated edge counts as last
    /// given.
    private SitingProblem graph(Numbers numbers) {
        var n = numbers.whole();
        var edges = numbers.whole();
        var p = numbers.whole();
        var network = new ShortestWays(n);
        for (var e = 0; e < edges; e++) {
            var i = numbers.whole() - 1;
            var j = numbers.whole() - 1;
            if (i < 0 || j < 0 || i >= n || j >= n) {
                throw unknown();
            }
            var length = numbers.next();
            if (length < 0) {
                throw new UnusableInput(
                        "siting.negative-distance", new Sentence("有一条边的长度为负。", "An edge has a negative length."));
            }
            network.join(i, j, length);
        }
        var d = network.table();
        for (var value : d) {
            if (value == Double.POSITIVE_INFINITY) {
                throw new UnusableInput(
                        "siting.disconnected",
                        new Sentence("路网不连通：有的点走不到。", "The network is disconnected: some points cannot be reached."));
            }
        }
        var load = new double[n];
        var capacity = new double[n];
        Arrays.fill(load, 1);
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        return SitingProblem.ofPoints(new Distances.Table(d, n, n), load, capacity, p);
    }

    /// What each site costs to open: column `price` of the sites' table, otherwise 1.
    double[] prices(int sites) throws IOException {
        var prices = new double[sites];
        Arrays.fill(prices, 1);
        if (Numbers.looksNumeric(Rows.textOf(request.input()))) {
            return prices;
        }
        var rows = Rows.read(request.inputs().getLast());
        Arrays.setAll(prices, j -> rows.number(j, "price", 1));
        return prices;
    }

    private SitingProblem tables() throws IOException {
        return new SitingTables(request).read();
    }
}
