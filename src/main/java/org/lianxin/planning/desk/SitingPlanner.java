package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.planning.Answer;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.siting.Distances;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingChecker;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estate;
import org.lianxin.territory.Estates;
import org.springframework.stereotype.Component;

/// Stations of a township or the county: estates may hold one, buildings with households need one.
@Component
class SitingPlanner implements Kept {
    private final Buildings buildings;
    private final Estates estates;

    SitingPlanner(Buildings buildings, Estates estates) {
        this.buildings = buildings;
        this.estates = estates;
    }

    @Override
    public Subject subject() {
        return Subject.SITING;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.COUNTY, AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    /// An estate with the middle of its buildings.
    private record Site(Estate estate, double lon, double lat) {}

    /// What is known of the area.
    private record Ground(List<Building> homes, List<Site> sites) {
        long posts() {
            return sites.stream().filter(s -> s.estate().hasPost()).count();
        }

        double households() {
            return homes.stream().mapToDouble(Building::households).sum();
        }
    }

    private Ground ground(AreaCode area) {
        var homes =
                buildings.within(area).stream().filter(b -> b.households() > 0).toList();
        var byEstate = homes.stream()
                .filter(b -> b.estate() != null)
                .collect(Collectors.groupingBy(
                        b -> java.util.Objects.requireNonNull(b.estate()), LinkedHashMap::new, Collectors.toList()));
        var sites = new ArrayList<Site>();
        for (var estate : estates.within(area)) {
            var inside = byEstate.getOrDefault(estate.code(), List.of());
            if (!inside.isEmpty()) {
                sites.add(new Site(estate, mean(inside, true), mean(inside, false)));
            }
        }
        return new Ground(homes, sites);
    }

    private static double mean(List<Building> buildings, boolean lon) {
        return buildings.stream()
                .mapToDouble(b -> lon ? b.lon() : b.lat())
                .average()
                .orElse(0);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var ground = ground(area);
        return List.of(
                Field.number(
                        "stations",
                        "HARD",
                        Math.clamp(
                                ground.posts() + 2,
                                1,
                                Math.max(1, ground.sites().size())),
                        1,
                        Math.max(1, ground.sites().size()),
                        new Sentence("驿站总数（含现有）", "Stations in all, standing ones included"),
                        new Sentence("个", "stations")),
                Field.choice(
                        "standing",
                        "HARD",
                        "keep",
                        new Sentence("现有驿站", "Standing stations"),
                        new Field.Choice("keep", new Sentence("全部保留", "all stay")),
                        new Field.Choice("free", new Sentence("可以调整", "may move"))),
                Field.number(
                        "capacity",
                        "HARD",
                        0,
                        0,
                        1e6,
                        new Sentence("每站最多服务（0 为不限）", "Most a station serves (0 = no limit)"),
                        new Sentence("户", "households")),
                Field.number(
                        "walk",
                        "FIGURE",
                        500,
                        50,
                        5000,
                        new Sentence("步行可达距离", "Walking distance"),
                        new Sentence("米", "metres")));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var ground = ground(area);
        if (ground.homes().isEmpty() || ground.sites().isEmpty()) {
            throw new UnusableInput(
                    "planning.no-estates",
                    new Sentence("该区域没有可供设站的小区或住宅。", "The area has no estates or homes to plan for."));
        }
        var problem = problem(ground, options);
        var outcome = new Siting().plan(problem, budget.share(0.7));
        return Judged.of(
                problem,
                outcome,
                new SitingChecker(),
                (answer, verdict) -> shown(ground, problem, options, answer, verdict, curve(problem, ground, budget)));
    }

    private static SitingProblem problem(Ground ground, Options options) {
        var plane = Plane.around(mean(ground.homes(), false));
        var homes = ground.homes();
        var sites = ground.sites();
        var load = homes.stream().mapToDouble(Building::households).toArray();
        var capacity = new double[sites.size()];
        Arrays.fill(capacity, options.number("capacity") > 0 ? options.number("capacity") : Double.POSITIVE_INFINITY);
        var fixed = new boolean[sites.size()];
        for (var j = 0; j < fixed.length; j++) {
            fixed[j] = "keep".equals(options.text("standing"))
                    && sites.get(j).estate().hasPost();
        }
        return new SitingProblem(
                new Distances.Straight(
                        homes.stream().mapToDouble(b -> plane.x(b.lon())).toArray(),
                        homes.stream().mapToDouble(b -> plane.y(b.lat())).toArray(),
                        sites.stream().mapToDouble(s -> plane.x(s.lon())).toArray(),
                        sites.stream().mapToDouble(s -> plane.y(s.lat())).toArray(),
                        false),
                load,
                load,
                capacity,
                options.whole("stations"),
                fixed,
                new boolean[sites.size()],
                homes.stream().map(b -> b.code().code()).toArray(String[]::new),
                sites.stream().map(s -> s.estate().code().code()).toArray(String[]::new),
                false);
    }

    /// "One more station buys …": from two fewer to four more, in the time that is left.
    private static List<Siting.CurvePoint> curve(SitingProblem problem, Ground ground, SearchBudget budget) {
        var kept = (int) IntStream.range(0, problem.sites())
                .filter(j -> problem.fixed()[j])
                .count();
        var from = Math.max(Math.max(1, kept), problem.stations() - 2);
        return new Siting().curve(problem, from, Math.min(ground.sites().size(), problem.stations() + 4), budget);
    }

    private static Answered shown(
            Ground ground,
            SitingProblem problem,
            Options options,
            Answer<SitingPlan> answer,
            Verdict verdict,
            List<Siting.CurvePoint> curve) {
        var plan = answer.solution();
        var names = new LinkedHashMap<String, String>();
        ground.sites()
                .forEach(s -> names.put(s.estate().code().code(), s.estate().name()));
        var things = new ArrayList<Answered.Thing>();
        var assigned = new LinkedHashMap<String, String>();
        var served = new double[problem.sites()];
        var near = 0.0;
        var nearToday = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            var home = ground.homes().get(i);
            var site = plan.servedBy()[i];
            served[site] += problem.load()[i];
            near += problem.distances().at(i, site) <= options.number("walk") ? problem.load()[i] : 0;
            nearToday += isNearToday(ground, problem, i, options.number("walk")) ? problem.load()[i] : 0;
            things.add(new Answered.Thing(
                    home.code().code(),
                    home.address().isBlank() ? home.name() : home.address(),
                    home.lon(),
                    home.lat(),
                    problem.siteNames()[site],
                    null,
                    problem.load()[i],
                    "thing",
                    Judged.why(answer.explanations().get(i))));
            assigned.put(home.code().code(), problem.siteNames()[site]);
        }
        var zones = new ArrayList<Answered.Zone>();
        var rows = new ArrayList<List<Object>>();
        for (var j = 0; j < problem.sites(); j++) {
            var site = ground.sites().get(j);
            var code = problem.siteNames()[j];
            if (plan.open()[j]) {
                things.add(new Answered.Thing(
                        code,
                        site.estate().name(),
                        site.lon(),
                        site.lat(),
                        code,
                        site.estate().hasPost() ? code : null,
                        served[j],
                        "site",
                        null));
                zones.add(new Answered.Zone(
                        code,
                        site.estate().name(),
                        served[j],
                        null,
                        Shapes.json(site.estate().border())));
                rows.add(List.of(site.estate().name(), site.estate().hasPost() ? "现有" : "新增", served[j]));
            }
        }
        var total = Math.max(1, ground.households());
        return new Answered(
                verdict.objective(),
                Judged.proven(answer.bound()),
                Judged.words(answer.bound()),
                answer.seconds(),
                answer.reproducible(),
                List.of(
                        new Answered.Figure(
                                "stations",
                                new Sentence("驿站数", "Stations"),
                                (double) ground.posts(),
                                problem.stations()),
                        new Answered.Figure(
                                "mean",
                                new Sentence("每户到站平均距离（米）", "Mean distance of a household (m)"),
                                meanToday(ground, problem),
                                Math.round(verdict.objective() / total)),
                        new Answered.Figure(
                                "near",
                                new Sentence("步行可达的住户（%）", "Households within walking distance (%)"),
                                ground.posts() == 0 ? null : (double) Math.round(100 * nearToday / total),
                                Math.round(100 * near / total))),
                Findings.of(verdict, place -> names.getOrDefault(place, place)),
                zones,
                List.of(),
                things,
                List.of(),
                List.of(
                        new Answered.Table(
                                "stations",
                                new Sentence("驿站", "Stations"),
                                List.of(
                                        new Sentence("小区", "Estate"),
                                        new Sentence("现有或新增", "Standing or new"),
                                        new Sentence("服务户数", "Households served")),
                                rows),
                        table(curve, total)),
                assigned);
    }

    private static boolean isNearToday(Ground ground, SitingProblem problem, int home, double walk) {
        return IntStream.range(0, problem.sites())
                .anyMatch(j -> ground.sites().get(j).estate().hasPost()
                        && problem.distances().at(home, j) <= walk);
    }

    private static @org.jspecify.annotations.Nullable Double meanToday(Ground ground, SitingProblem problem) {
        if (ground.posts() == 0) {
            return null;
        }
        var sum = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            var home = i;
            sum += problem.load()[i]
                    * IntStream.range(0, problem.sites())
                            .filter(j -> ground.sites().get(j).estate().hasPost())
                            .mapToDouble(j -> problem.distances().at(home, j))
                            .min()
                            .orElse(0);
        }
        return (double) Math.round(sum / Math.max(1, ground.households()));
    }

    private static Answered.Table table(List<Siting.CurvePoint> curve, double households) {
        var rows = new ArrayList<List<Object>>();
        for (var k = 0; k < curve.size(); k++) {
            var mean = Math.round(curve.get(k).objective() / households);
            var before = k == 0 ? null : Math.round(curve.get(k - 1).objective() / households);
            rows.add(List.of(curve.get(k).stations(), mean, before == null ? "" : before - mean));
        }
        return new Answered.Table(
                "curve",
                new Sentence("多设一个站能换来什么", "What one more station buys"),
                List.of(
                        new Sentence("站数", "Stations"),
                        new Sentence("平均距离（米）", "Mean distance (m)"),
                        new Sentence("缩短（米）", "Shorter by (m)")),
                rows);
    }
}
