package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingChecker;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Shows where stations stand, whom they serve, today's beside it, and what one more would buy.
final class SitingPicture {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
    private final SitingGround ground;
    private final SitingProblem problem;
    private final Options options;
    private final Map<String, String> names = new HashMap<>();
    private final int[] today;

    SitingPicture(SitingGround ground, SitingProblem problem, Options options) {
        this.ground = ground;
        this.problem = problem;
        this.options = options;
        ground.sites().forEach(s -> names.put(s.code(), s.estate().name()));
        ground.demands().forEach(d -> names.put(d.id(), d.label()));
        today = IntStream.range(0, problem.clients()).map(this::nearestToday).toArray();
    }

    Answered of(Answer<SitingPlan> answer, Verdict verdict, List<Siting.CurvePoint> curve) {
        var tables = new SitingTables(ground, problem, options);
        var picture = Picture.of(answer, verdict);
        shown(picture, answer.solution(), answer.explanations(), tables);
        picture.tables.add(tables.curve(curve));
        return picture.done();
    }

    Answered edited(SitingPlan plan, Verdict verdict, Answered before) {
        var picture = Picture.edited(verdict, before);
        shown(picture, plan, Siting.explain(problem, plan), new SitingTables(ground, problem, options));
        before.tables().stream().filter(t -> t.id().equals("curve")).forEach(picture.tables::add);
        return picture.done();
    }

    private void shown(Picture picture, SitingPlan plan, List<Explanation> reasons, SitingTables tables) {
        var served = new double[problem.sites()];
        for (var i = 0; i < problem.clients(); i++) {
            var demand = ground.demands().get(i);
            var site = plan.servedBy()[i];
            served[site] += problem.load()[i];
            picture.assigned.put(demand.id(), problem.siteNames()[site]);
            picture.things.add(new Answered.Thing(
                    demand.id(),
                    demand.label(),
                    demand.at().lon(),
                    demand.at().lat(),
                    problem.siteNames()[site],
                    today[i] < 0 ? null : problem.siteNames()[today[i]],
                    demand.amount(),
                    "thing",
                    Judged.why(reasons.get(i))));
        }
        var borders = borders(plan.servedBy());
        var why = new SitingReasons(problem, plan);
        for (var j = 0; j < problem.sites(); j++) {
            var site = ground.sites().get(j);
            var open = plan.open()[j];
            if (open) {
                picture.zones.add(new Answered.Zone(
                        site.code(), site.estate().name(), served[j], null, Shapes.json(borders.get(j))));
            }
            picture.things.add(new Answered.Thing(
                    site.code(),
                    site.estate().name(),
                    site.lon(),
                    site.lat(),
                    open ? site.code() : null,
                    site.estate().hasPost() ? site.code() : null,
                    served[j],
                    open ? "site" : problem.closed()[j] ? "closed" : "candidate",
                    open ? why.of(j, names) : null));
        }
        addToday(picture);
        tables.figures(picture, plan);
        picture.tables.add(tables.stations(plan, served));
        picture.tables.add(tables.groups(plan));
        UnaryOperator<String> name = place -> names.getOrDefault(place, place);
        picture.unit(HOUSEHOLDS).findings(name, tables.walking(plan, ground.posts() == 0 ? null : planToday()));
    }

    private void addToday(Picture picture) {
        if (ground.posts() == 0) {
            picture.noToday(new Sentence("这里还没有驿站，没有现状可比。", "No station stands here yet: nothing to compare with."));
            return;
        }
        picture.today(
                Sentence.of(
                        "现状：现有 %d 个驿站，人人到最近的一个，用同一个核验程序按本方案的规则核验。",
                        "Today: the %d stations that stand, everybody at the nearest, judged by this plan's rules.",
                        ground.posts()),
                new SitingChecker().check(problem, planToday()));
        var borders = borders(today);
        var served = new double[problem.sites()];
        for (var i = 0; i < problem.clients(); i++) {
            served[today[i]] += problem.load()[i];
        }
        for (var j = 0; j < problem.sites(); j++) {
            var site = ground.sites().get(j);
            if (site.estate().hasPost()) {
                picture.todayZones.add(new Answered.Zone(
                        site.code(), site.estate().name(), served[j], site.code(), Shapes.json(borders.get(j))));
            }
        }
    }

    private SitingPlan planToday() {
        var open = new boolean[problem.sites()];
        for (var j = 0; j < open.length; j++) {
            open[j] = ground.sites().get(j).estate().hasPost();
        }
        return new SitingPlan(open, today);
    }

    private int nearestToday(int demand) {
        var nearest = -1;
        for (var j = 0; j < problem.sites(); j++) {
            var stands = ground.sites().get(j).estate().hasPost();
            if (stands
                    && (nearest < 0
                            || problem.distances().at(demand, j)
                                    < problem.distances().at(demand, nearest))) {
                nearest = j;
            }
        }
        return nearest;
    }

    /// The ground around those whom each site serves.
    private Map<Integer, Geometry> borders(int[] servedBy) {
        var placed = IntStream.range(0, problem.clients())
                .mapToObj(i -> new GridBorders.Placed(
                        new Coordinate(
                                ground.demands().get(i).at().lon(),
                                ground.demands().get(i).at().lat()),
                        -1,
                        servedBy[i]))
                .toList();
        return GridBorders.of(placed, new ArrayList<@Nullable Geometry>());
    }
}
