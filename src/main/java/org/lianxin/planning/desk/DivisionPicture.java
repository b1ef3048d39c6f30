package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.division.Division;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;
import org.lianxin.territory.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shows a division: new grids beside today's, what changes for whom, and why each building is where it is.
final class DivisionPicture {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
    private final DivisionGround ground;
    private final Community community;
    private final DivisionProblem problem;
    private final Options options;

    DivisionPicture(DivisionGround ground, Options options) {
        this.ground = ground;
        this.community = ground.community();
        this.problem = ground.problem();
        this.options = options;
    }

    Answered of(Answer<DivisionPlan> answer, Verdict verdict) {
        return shown(Picture.of(answer, verdict), answer.solution(), answer.explanations());
    }

    Answered edited(DivisionPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, Division.explain(problem, plan));
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

    private Answered shown(Picture picture, DivisionPlan plan, List<Explanation> reasons) {
        var borders = borders(plan);
        addZones(picture, plan, borders);
        var zones = picture.zones;
        addToday(picture);
        for (var v = 0; v < problem.size(); v++) {
            var zone = zones.get(plan.gridOf()[v]).id();
            picture.assigned.put(community.buildings().get(v).code().code(), zone);
            picture.things.add(thing(plan, v, zone, zones, reasons.get(v)));
        }
        var tables = new DivisionTables(community, problem, plan);
        picture.tables.add(tables.grids(zones, picture.todayZones));
        picture.tables.add(tables.changes(zones));
        figures(picture, plan, borders, tables.changed());
        UnaryOperator<String> name = place -> place.startsWith("grid ")
                ? zones.get(Integer.parseInt(place.substring(5))).label()
                : place;
        return picture.unit(HOUSEHOLDS)
                .findings(
                        name,
                        ground.recounted(plan, options, g -> zones.get(g).label())
                                .toArray(Answered.Finding[]::new))
                .done();
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

    private void addZones(Picture picture, DivisionPlan plan, Map<Integer, Geometry> borders) {
        var fresh = 0;
        for (var g = 0; g < problem.grids(); g++) {
            var number = g;
            var keeps = plan.keeps()[g] < 0 ? null : community.grids().get(plan.keeps()[g]);
            fresh += keeps == null ? 1 : 0;
            picture.zones.add(new Answered.Zone(
                    keeps == null ? "new-" + fresh : keeps.code().code(),
                    keeps == null ? "新增网格" + fresh : keeps.name(),
                    load(v -> plan.gridOf()[v] == number),
                    keeps == null ? null : keeps.code().code(),
                    Shapes.json(borders.get(g))));
        }
    }

    private void addToday(Picture picture) {
        var judged = ground.today();
        if (judged == null) {
            picture.noToday(new Sentence(
                    "这里的楼栋还没有划过网格，没有现状可比。", "These buildings have no grids yet: nothing to compare with."));
            return;
        }
        picture.today(
                Sentence.of(
                        "现状：现有 %d 个网格，用同一个核验程序按本方案的规则核验。",
                        "Today: the %d grids as they stand, judged by this plan's rules and the same checker.",
                        community.grids().size()),
                judged);
        community
                .grids()
                .forEach(g -> picture.todayZones.add(new Answered.Zone(
                        g.code().code(),
                        g.name(),
                        load(v -> g == community.gridToday(v)),
                        g.code().code(),
                        Shapes.json(g.border()))));
    }

    private double load(java.util.function.IntPredicate inside) {
        return IntStream.range(0, problem.size())
                .filter(inside)
                .mapToDouble(v -> problem.load()[v])
                .sum();
    }

    private void figures(Picture picture, DivisionPlan plan, Map<Integer, Geometry> borders, double changed) {
        var had = community.hasToday();
        var today = picture.todayZones;
        var zones = picture.zones;
        picture.figure("grids", new Sentence("网格数", "Grids"), had ? (double) today.size() : null, zones.size())
                .figure("least", new Sentence("最小网格户数", "Smallest grid"), had ? least(today) : null, least(zones))
                .figure("most", new Sentence("最大网格户数", "Largest grid"), had ? most(today) : null, most(zones))
                .figure(
                        "compactness",
                        new Sentence("平均紧凑度（1 为圆）", "Mean compactness (1 = circle)"),
                        had ? mean(community.grids().stream().map(Grid::border).toList()) : null,
                        mean(List.copyOf(borders.values())))
                .figure(
                        "changed",
                        new Sentence("换网格的户数", "Households that change their grid"),
                        had ? 0.0 : null,
                        changed);
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

    private Answered.Thing thing(DivisionPlan plan, int v, String zone, List<Answered.Zone> zones, Explanation reason) {
        var building = community.buildings().get(v);
        var was = community.gridToday(v);
        var next = reason.nextBest();
        return new Answered.Thing(
                building.code().code(),
                problem.names()[v],
                building.lon(),
                building.lat(),
                zone,
                was == null ? null : was.code().code(),
                problem.load()[v],
                "thing",
                new Answered.Why(
                        reason.cost(),
                        next == null ? null : zones.get(Integer.parseInt(next)).id(),
                        Double.isFinite(reason.nextCost()) ? reason.nextCost() : null,
                        reason.why()));
    }
}
