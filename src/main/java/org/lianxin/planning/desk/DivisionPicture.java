package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;
import org.lianxin.territory.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shows a division: new grids beside today's, what changes for whom, and why each building is where it is.
final class DivisionPicture {
    private final Community community;
    private final DivisionProblem problem;

    DivisionPicture(Community community, DivisionProblem problem) {
        this.community = community;
        this.problem = problem;
    }

    Answered of(Answer<DivisionPlan> answer, Verdict verdict) {
        return shown(
                answer.solution(),
                verdict,
                answer.explanations(),
                Judged.proven(answer.bound()),
                Judged.words(answer.bound()),
                answer.seconds(),
                answer.reproducible());
    }

    Answered edited(DivisionPlan plan, Verdict verdict, Answered before) {
        return shown(
                plan,
                verdict,
                List.of(),
                null,
                new Sentence("手工调整的方案没有下界。", "There is no bound for an edit by hand."),
                before.seconds(),
                true);
    }

    /// Which of today's grids each zone continues, -1 for none.
    int[] keeps(List<Answered.Zone> zones) {
        return zones.stream()
                .mapToInt(zone -> IntStream.range(0, community.grids().size())
                        .filter(g -> community.grids().get(g).code().code().equals(zone.continues()))
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private Answered shown(
            DivisionPlan plan,
            Verdict verdict,
            List<Explanation> reasons,
            @Nullable Double bound,
            Sentence boundWords,
            double seconds,
            boolean reproducible) {
        var borders = borders(plan);
        var zones = zones(plan, borders);
        var today = community.grids().stream()
                .map(g -> new Answered.Zone(
                        g.code().code(),
                        g.name(),
                        load(v -> g == community.gridToday(v)),
                        g.code().code(),
                        Shapes.json(g.border())))
                .toList();
        var assigned = new LinkedHashMap<String, String>();
        for (var v = 0; v < problem.size(); v++) {
            assigned.put(
                    community.buildings().get(v).code().code(),
                    zones.get(plan.gridOf()[v]).id());
        }
        return new Answered(
                verdict.objective(),
                bound,
                boundWords,
                seconds,
                reproducible,
                figures(plan, zones, today, borders),
                Findings.of(
                        verdict,
                        place -> place.startsWith("grid ")
                                ? zones.get(Integer.parseInt(place.substring(5)))
                                        .label()
                                : place),
                zones,
                today,
                things(plan, zones, reasons),
                List.of(),
                List.of(grids(zones, today), changes(plan, zones)),
                assigned);
    }

    private Map<Integer, Geometry> borders(DivisionPlan plan) {
        var placed = IntStream.range(0, problem.size())
                .mapToObj(v -> new GridBorders.Placed(
                        new Coordinate(
                                community.buildings().get(v).lon(),
                                community.buildings().get(v).lat()),
                        community.today()[v],
                        plan.gridOf()[v]))
                .toList();
        var old = new ArrayList<@Nullable Geometry>();
        community.grids().forEach(g -> old.add(g.border()));
        return GridBorders.of(placed, old);
    }

    private List<Answered.Zone> zones(DivisionPlan plan, Map<Integer, Geometry> borders) {
        var zones = new ArrayList<Answered.Zone>();
        var fresh = 0;
        for (var g = 0; g < problem.grids(); g++) {
            var number = g;
            var keeps = plan.keeps()[g] < 0 ? null : community.grids().get(plan.keeps()[g]);
            fresh += keeps == null ? 1 : 0;
            zones.add(new Answered.Zone(
                    keeps == null ? "new-" + fresh : keeps.code().code(),
                    keeps == null ? "新增网格" + fresh : keeps.name(),
                    load(v -> plan.gridOf()[v] == number),
                    keeps == null ? null : keeps.code().code(),
                    Shapes.json(borders.get(g))));
        }
        return zones;
    }

    private double load(java.util.function.IntPredicate inside) {
        return IntStream.range(0, problem.size())
                .filter(inside)
                .mapToDouble(v -> problem.load()[v])
                .sum();
    }

    private List<Answered.Figure> figures(
            DivisionPlan plan, List<Answered.Zone> zones, List<Answered.Zone> today, Map<Integer, Geometry> borders) {
        var had = community.hasToday();
        return List.of(
                new Answered.Figure(
                        "grids", new Sentence("网格数", "Grids"), had ? (double) today.size() : null, zones.size()),
                new Answered.Figure(
                        "least", new Sentence("最小网格户数", "Smallest grid"), had ? least(today) : null, least(zones)),
                new Answered.Figure(
                        "most", new Sentence("最大网格户数", "Largest grid"), had ? most(today) : null, most(zones)),
                new Answered.Figure(
                        "compactness",
                        new Sentence("平均紧凑度（1 为圆）", "Mean compactness (1 = circle)"),
                        had ? mean(community.grids().stream().map(Grid::border).toList()) : null,
                        mean(List.copyOf(borders.values()))),
                new Answered.Figure(
                        "changed",
                        new Sentence("换网格的户数", "Households that change their grid"),
                        null,
                        load(v -> isMoved(plan, v))));
    }

    private static double least(List<Answered.Zone> zones) {
        return zones.stream().mapToDouble(Answered.Zone::load).min().orElse(0);
    }

    private static double most(List<Answered.Zone> zones) {
        return zones.stream().mapToDouble(Answered.Zone::load).max().orElse(0);
    }

    private static double mean(List<@Nullable Geometry> borders) {
        var mean = borders.stream().mapToDouble(Shapes::compactness).average().orElse(0);
        return Math.round(mean * 100) / 100.0;
    }

    private boolean isMoved(DivisionPlan plan, int v) {
        return community.today()[v] >= 0
                && plan.keeps()[plan.gridOf()[v]] != community.today()[v];
    }

    private List<Answered.Thing> things(DivisionPlan plan, List<Answered.Zone> zones, List<Explanation> reasons) {
        var things = new ArrayList<Answered.Thing>();
        for (var v = 0; v < problem.size(); v++) {
            var building = community.buildings().get(v);
            var was = community.gridToday(v);
            things.add(new Answered.Thing(
                    building.code().code(),
                    problem.names()[v],
                    building.lon(),
                    building.lat(),
                    zones.get(plan.gridOf()[v]).id(),
                    was == null ? null : was.code().code(),
                    problem.load()[v],
                    "thing",
                    v < reasons.size() ? why(reasons.get(v), zones) : null));
        }
        return things;
    }

    private static Answered.Why why(Explanation reason, List<Answered.Zone> zones) {
        var next = reason.nextBest();
        return new Answered.Why(
                reason.cost(),
                next == null ? null : zones.get(Integer.parseInt(next)).id(),
                Double.isFinite(reason.nextCost()) ? reason.nextCost() : null,
                reason.why());
    }

    private Answered.Table grids(List<Answered.Zone> zones, List<Answered.Zone> today) {
        var before = new HashMap<String, Double>();
        today.forEach(zone -> before.put(zone.id(), zone.load()));
        var rows = new ArrayList<List<Object>>();
        for (var zone : zones) {
            var was = zone.continues() == null ? null : before.get(zone.continues());
            rows.add(List.of(zone.label(), was == null ? "" : was, zone.load()));
        }
        today.stream()
                .filter(t -> zones.stream().noneMatch(z -> t.id().equals(z.continues())))
                .forEach(t -> rows.add(List.of(t.label(), t.load(), "")));
        return new Answered.Table(
                "grids",
                new Sentence("网格", "Grids"),
                List.of(
                        new Sentence("网格", "Grid"),
                        new Sentence("现有户数", "Households today"),
                        new Sentence("方案户数", "Households planned")),
                rows);
    }

    private Answered.Table changes(DivisionPlan plan, List<Answered.Zone> zones) {
        var rows = new ArrayList<List<Object>>();
        for (var v = 0; v < problem.size(); v++) {
            var was = community.gridToday(v);
            if (isMoved(plan, v) && was != null) {
                rows.add(List.of(
                        problem.names()[v],
                        problem.load()[v],
                        was.name(),
                        zones.get(plan.gridOf()[v]).label()));
            }
        }
        return new Answered.Table(
                "changes",
                new Sentence("谁的网格会变", "Whose grid changes"),
                List.of(
                        new Sentence("楼栋", "Building"),
                        new Sentence("户数", "Households"),
                        new Sentence("现在", "Today"),
                        new Sentence("方案", "Planned")),
                rows);
    }
}
