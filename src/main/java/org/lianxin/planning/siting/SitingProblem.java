package org.lianxin.planning.siting;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Demand points, possible sites, and how many stations may open.
///
/// @param weight price of one unit of distance per demand point, such as its households
/// @param load what each demand point takes of a station's capacity
/// @param capacity per site; infinite where there is no limit
/// @param stations how many sites open
/// @param fixed sites that stay open
/// @param closed sites that must not open
/// @param clientNames names of demand points, for explanations and output
/// @param siteNames names of sites
/// @param coincident whether site number i is demand point number i
public record SitingProblem(
        Distances distances,
        double[] weight,
        double[] load,
        double[] capacity,
        int stations,
        boolean[] fixed,
        boolean[] closed,
        String[] clientNames,
        String[] siteNames,
        boolean coincident) {
    /// The most demand points and sites a run takes; larger inputs are refused by name.
    public static final int MOST_CLIENTS = 100_000;

    public static final int MOST_SITES = 20_000;

    public SitingProblem {
        var n = distances.clients();
        var m = distances.sites();
        refuseUnless(n > 0 && m > 0, "siting.empty", "没有需求点或候选站点。", "There are no demand points or no sites.");
        refuseUnless(
                n <= MOST_CLIENTS && m <= MOST_SITES,
                "siting.too-large",
                "需求点 %d 个、站点 %d 个，超过上限 %d 和 %d：请先按楼栋或小区汇总。".formatted(n, m, MOST_CLIENTS, MOST_SITES),
                "%d demand points and %d sites exceed %d and %d: aggregate by building or estate first."
                        .formatted(n, m, MOST_CLIENTS, MOST_SITES));
        refuseUnless(
                (long) m * stations <= 60_000_000L,
                "siting.too-large",
                "候选地点与站点数的乘积太大：请分片计算。",
                "Sites times stations is too large: plan area by area.");
        for (var values : new double[][] {weight, load}) {
            refuseUnless(
                    Arrays.stream(values).allMatch(v -> v >= 0 && v < Double.POSITIVE_INFINITY),
                    "siting.bad-demand",
                    "需求必须是不小于零的有限数。",
                    "Demand must be finite and not negative.");
        }
        refuseUnless(
                Arrays.stream(capacity).allMatch(v -> v >= 0),
                "siting.bad-capacity",
                "站点容量必须不小于零。",
                "A capacity must not be negative.");
        refuseUnless(
                stations >= 1,
                "siting.bad-number",
                "站点数量必须至少为 1，收到 %d。".formatted(stations),
                "The number of stations must be at least 1, not %d.".formatted(stations));
    }

    /// Every point is a demand point of weight 1 and a possible site.
    public static SitingProblem ofPoints(Distances distances, double[] load, double[] capacity, int stations) {
        var n = distances.clients();
        var names = IntStream.range(0, n).mapToObj(Integer::toString).toArray(String[]::new);
        var weight = new double[n];
        Arrays.fill(weight, 1);
        return new SitingProblem(
                distances, weight, load, capacity, stations, new boolean[n], new boolean[n], names, names, true);
    }

    public int clients() {
        return distances.clients();
    }

    public int sites() {
        return distances.sites();
    }

    /// What it costs to serve `client` from `site`.
    public double cost(int client, int site) {
        return weight[client] * distances.at(client, site);
    }

    /// Whether any capacity can bind.
    public boolean isCapacitated() {
        var total = Arrays.stream(load).sum();
        return Arrays.stream(capacity).anyMatch(c -> c < total);
    }

    /// The same problem with another number of stations.
    public SitingProblem withStations(int number) {
        return new SitingProblem(
                distances, weight, load, capacity, number, fixed, closed, clientNames, siteNames, coincident);
    }

    private static void refuseUnless(boolean holds, String code, String zh, String en) {
        if (!holds) {
            throw new UnusableInput(code, new Sentence(zh, en));
        }
    }
}
