package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.desk.SitingGround.Group;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;

/// The figures and tables of a siting: stations, groups of need, and what one more station buys.
record SitingTables(SitingGround ground, SitingProblem problem, Options options) {
    private static final Sentence NEW = new Sentence("新增", "new");
    private static final Sentence TOO_SHORT =
            new Sentence("时间不够，没有算出；请把计算时长选长一些。", "There was no time for this; choose a longer one.");
    private static final Sentence STANDING = new Sentence("现有", "standing");

    void figures(Picture picture, SitingPlan plan) {
        IntToDoubleFunction planned = i -> problem.distances().at(i, plan.servedBy()[i]);
        var posts = ground.posts();
        picture.figure("stations", new Sentence("驿站数", "Stations"), (double) posts, problem.stations())
                .figure(
                        "mean",
                        by("每户到站平均距离（米，%s）", "Mean distance of a household (m, %s)"),
                        before(Group.HOMES, true),
                        mean(Group.HOMES, planned))
                .figure(
                        "near",
                        new Sentence("走得到的住户（%）", "Households within walking distance (%)"),
                        before(Group.HOMES, false),
                        near(Group.HOMES, planned));
        if (options.is("by", "budget")) {
            var fresh = 0;
            for (var j = 0; j < problem.sites(); j++) {
                fresh += plan.open()[j] && !ground.sites().get(j).estate().hasPost() ? 1 : 0;
            }
            picture.figure(
                    "cost",
                    new Sentence("新建花费（万元）", "Cost of new stations (10,000 yuan)"),
                    null,
                    fresh * options.number("price"));
        }
    }

    /// Every distance says whether it was walked along streets or measured by air.
    private Sentence by(String zh, String en) {
        var streets = options.is("ways", "street");
        return new Sentence(zh.formatted(streets ? "沿道路" : "按直线"), en.formatted(streets ? "along streets" : "by air"));
    }

    private @Nullable Double before(Group group, boolean mean) {
        IntToDoubleFunction today = i -> ground.today(problem, i);
        return ground.posts() == 0 ? null : Double.valueOf(mean ? mean(group, today) : near(group, today));
    }

    private double mean(Group group, IntToDoubleFunction metres) {
        var sum = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            var demand = ground.demands().get(i);
            sum += demand.group() == group ? demand.amount() * metres.applyAsDouble(i) : 0;
        }
        return Math.round(sum / Math.max(1, ground.amount(group)));
    }

    private double near(Group group, IntToDoubleFunction metres) {
        var sum = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            var demand = ground.demands().get(i);
            var reached = demand.group() == group && metres.applyAsDouble(i) <= options.number("walk");
            sum += reached ? demand.amount() : 0;
        }
        return Math.round(1000 * sum / Math.max(1, ground.amount(group))) / 10.0;
    }

    Answered.Table stations(SitingPlan plan, double[] served) {
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        for (var j = 0; j < problem.sites(); j++) {
            if (plan.open()[j]) {
                var site = ground.sites().get(j);
                rows.add(List.of(site.estate().name(), site.estate().hasPost() ? STANDING : NEW, served[j]));
                keys.add(List.of(site.code()));
            }
        }
        return new Answered.Table(
                "stations",
                new Sentence("驿站", "Stations"),
                List.of(
                        new Sentence("小区", "Estate"),
                        new Sentence("现有或新增", "Standing or new"),
                        new Sentence("服务户数", "Households served")),
                rows,
                keys);
    }

    Answered.Table groups(SitingPlan plan) {
        IntToDoubleFunction planned = i -> problem.distances().at(i, plan.servedBy()[i]);
        var rows = new ArrayList<List<Object>>();
        for (var group : Group.values()) {
            if (ground.amount(group) > 0) {
                var mean = before(group, true);
                var near = before(group, false);
                rows.add(List.of(
                        group.title,
                        ground.amount(group),
                        mean == null ? "" : mean,
                        mean(group, planned),
                        near == null ? "" : near,
                        near(group, planned)));
            }
        }
        return new Answered.Table(
                "groups",
                new Sentence("各类人群到站", "How each group reaches a station"),
                List.of(
                        new Sentence("人群", "Group"),
                        new Sentence("户、人、处", "Number"),
                        new Sentence("现状平均（米）", "Mean today (m)"),
                        new Sentence("方案平均（米）", "Mean planned (m)"),
                        new Sentence("现状走得到（%）", "Near today (%)"),
                        new Sentence("方案走得到（%）", "Near planned (%)")),
                rows);
    }

    /// A wish of the desk: whoever is farther than the walking distance.
    ///
    /// @param today the stations that stand; null where there are none
    Answered.Finding walking(SitingPlan plan, @Nullable SitingPlan today) {
        return Findings.counted(
                        "walk",
                        by(
                                "%.0f 米以内有站（%%s）".formatted(options.number("walk")),
                                "A station within %.0f m (%%s)".formatted(options.number("walk"))),
                        false,
                        far(plan),
                        new Sentence("处走不到", " places too far"))
                .beside(today == null ? null : (Double) (double) far(today).size());
    }

    private List<String> far(SitingPlan plan) {
        return IntStream.range(0, problem.clients())
                .filter(i -> problem.distances().at(i, plan.servedBy()[i]) > options.number("walk"))
                .mapToObj(i -> ground.demands().get(i).label())
                .toList();
    }

    Answered.Table curve(List<Siting.CurvePoint> curve) {
        var weight = java.util.Arrays.stream(problem.weight()).sum();
        var rows = new ArrayList<List<Object>>();
        for (var k = 0; k < curve.size(); k++) {
            var mean = Math.round(curve.get(k).objective() / Math.max(1, weight));
            var before = k == 0 ? null : Math.round(curve.get(k - 1).objective() / Math.max(1, weight));
            rows.add(List.of(
                    (double) curve.get(k).stations(), (double) mean, before == null ? "" : (double) (before - mean)));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(TOO_SHORT, "", ""));
        }
        return new Answered.Table(
                "curve",
                new Sentence("多设一个站能换来什么", "What one more station buys"),
                List.of(
                        new Sentence("站数", "Stations"),
                        new Sentence("平均距离（米，各类人群合计）", "Mean distance (m), all groups"),
                        new Sentence("缩短（米）", "Shorter by (m)")),
                rows);
    }
}
