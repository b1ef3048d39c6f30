package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.siting.Distances;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingChecker;
import org.lianxin.planning.siting.SitingProblem;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
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

    private SitingGround ground(AreaCode area) {
        var homes =
                buildings.within(area).stream().filter(b -> b.households() > 0).toList();
        var byEstate = homes.stream()
                .filter(b -> b.estate() != null)
                .collect(Collectors.groupingBy(
                        b -> java.util.Objects.requireNonNull(b.estate()), LinkedHashMap::new, Collectors.toList()));
        var sites = new ArrayList<SitingGround.Site>();
        for (var estate : estates.within(area)) {
            var inside = byEstate.getOrDefault(estate.code(), List.of());
            if (!inside.isEmpty()) {
                sites.add(new SitingGround.Site(
                        estate, SitingGround.mean(inside, true), SitingGround.mean(inside, false)));
            }
        }
        return new SitingGround(homes, sites);
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
                (answer, verdict) ->
                        SitingPicture.of(ground, problem, options, answer, verdict, curve(problem, ground, budget)));
    }

    private static SitingProblem problem(SitingGround ground, Options options) {
        var plane = Plane.around(SitingGround.mean(ground.homes(), false));
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
    private static List<Siting.CurvePoint> curve(SitingProblem problem, SitingGround ground, SearchBudget budget) {
        var kept = (int) IntStream.range(0, problem.sites())
                .filter(j -> problem.fixed()[j])
                .count();
        var from = Math.max(Math.max(1, kept), problem.stations() - 2);
        return new Siting().curve(problem, from, Math.min(ground.sites().size(), problem.stations() + 4), budget);
    }
}
