package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;

/// Shows where stations stand, whom they serve, and what one more would buy.
final class SitingPicture {
    private SitingPicture() {}

    static Answered of(
            SitingGround ground,
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

    private static boolean isNearToday(SitingGround ground, SitingProblem problem, int home, double walk) {
        return IntStream.range(0, problem.sites())
                .anyMatch(j -> ground.sites().get(j).estate().hasPost()
                        && problem.distances().at(home, j) <= walk);
    }

    private static @Nullable Double meanToday(SitingGround ground, SitingProblem problem) {
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
