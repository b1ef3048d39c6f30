package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.ScreeningPlan;
import org.lianxin.planning.roster.ScreeningPlanning;

/// Shows a season's visits: minutes by person and week, and every visit by day with its reason.
final class ScreeningPicture {
    private static final Sentence MINUTES = new Sentence("分钟", "minutes");
    private static final Map<String, Sentence> KINDS = Map.of(
            ScreeningGathering.CARE, new Sentence("关爱走访", "care"),
            ScreeningGathering.SAFETY, new Sentence("安全排查", "safety"),
            ScreeningGathering.HOMES, new Sentence("楼道排查", "stairs"));
    private static final int MOST_ROWS = 3_000;
    private final ScreeningGathering.Season season;
    private final Standing<ScreeningPlan> today;
    private final Map<String, String> names = new HashMap<>();

    ScreeningPicture(ScreeningGathering.Season season, Standing<ScreeningPlan> today) {
        this.today = today;
        this.season = season;
        season.workers().forEach(w -> names.put(w.id(), w.name()));
        season.due().forEach(d -> names.put(d.id(), d.label()));
    }

    Map<String, String> names() {
        return names;
    }

    /// An item's `k`-th visit on one day.
    private record Visit(int item, int k, int day, String key) {}

    Answered of(Answer<ScreeningPlan> answer, Verdict verdict) {
        return shown(Picture.of(answer, verdict), answer.solution(), answer.explanations());
    }

    Answered edited(ScreeningPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, ScreeningPlanning.explain(season.problem(), plan));
    }

    private Answered shown(Picture picture, ScreeningPlan plan, List<Explanation> explanations) {
        var problem = season.problem();
        var visits = new ArrayList<Visit>();
        var reasons = explanations.iterator();
        for (var i = 0; i < problem.items().size(); i++) {
            for (var k = 0; k < plan.day()[i].length; k++) {
                var visit = new Visit(
                        i, k, plan.day()[i][k], ScreeningEdit.key(season.due().get(i), k));
                visits.add(visit);
                picture.things.add(thing(visit, reasons.next()));
                picture.assigned.put(visit.key(), season.day(visit.day()).toString());
            }
        }
        var minutes = minutes(plan);
        zones(minutes, picture.zones);
        for (var d = 0; d < problem.days(); d++) {
            if (!problem.closed().contains(d)) {
                picture.places.add(new Answered.Place(season.day(d).toString(), named(d)));
            }
        }
        visits.sort(Comparator.comparingInt(Visit::day)
                .thenComparing(v -> problem.items().get(v.item()).worker())
                .thenComparing(Visit::key));
        picture.tables.add(weeks(minutes));
        picture.tables.add(days(visits));
        addToday(picture);
        figures(picture, plan);
        return picture.unit(MINUTES).findings(this::place).done();
    }

    private double[][] minutes(ScreeningPlan plan) {
        var problem = season.problem();
        var minutes = new double[problem.workers().size()][problem.days()];
        for (var i = 0; i < problem.items().size(); i++) {
            var item = problem.items().get(i);
            for (var day : plan.day()[i]) {
                minutes[item.worker()][day] += item.minutes();
            }
        }
        return minutes;
    }

    private void zones(double[][] minutes, List<Answered.Zone> zones) {
        for (var w = 0; w < minutes.length; w++) {
            var sum = Arrays.stream(minutes[w]).sum();
            if (sum > 0) {
                var id = season.problem().workers().get(w).id();
                zones.add(new Answered.Zone(id, season.workers().get(w).name(), sum, id, null));
            }
        }
    }

    /// The day of the same visit as it stands.
    private @Nullable String was(Visit visit) {
        var plan = today.plan();
        return plan == null || visit.k() >= plan.day()[visit.item()].length
                ? null
                : season.day(plan.day()[visit.item()][visit.k()]).toString();
    }

    private void addToday(Picture picture) {
        today.onto(picture);
        if (today.plan() != null) {
            zones(minutes(today.plan()), picture.todayZones);
        }
    }

    private void figures(Picture picture, ScreeningPlan plan) {
        today.figure(picture, "visits", new Sentence("走访次数", "Visits"), plan, ScreeningPicture::visits);
        today.figure(picture, "places", new Sentence("走访对象（处）", "Places"), plan, ScreeningPicture::places);
        today.figure(picture, "longest", new Sentence("最忙的一天（分钟）", "Busiest day (min)"), plan, those -> busy(those)
                .getMax());
        today.figure(
                picture,
                "mean",
                new Sentence("平均一天（分钟）", "Mean day (min)"),
                plan,
                those -> Math.round(busy(those).getAverage()));
    }

    private static long visits(ScreeningPlan plan) {
        return Arrays.stream(plan.day()).mapToLong(days -> days.length).sum();
    }

    private static long places(ScreeningPlan plan) {
        return Arrays.stream(plan.day()).filter(days -> days.length > 0).count();
    }

    private DoubleSummaryStatistics busy(ScreeningPlan plan) {
        return Arrays.stream(minutes(plan))
                .flatMapToDouble(Arrays::stream)
                .filter(m -> m > 0)
                .summaryStatistics();
    }

    private String named(int index) {
        var day = season.day(index);
        return day + " 周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    private Answered.Thing thing(Visit visit, Explanation reason) {
        var due = season.due().get(visit.item());
        var why = Judged.why(reason);
        var next = why.next();
        var nextCost = why.nextCost();
        return new Answered.Thing(
                visit.key(),
                season.day(visit.day()) + " " + due.label(),
                null,
                null,
                season.problem()
                        .workers()
                        .get(season.problem().items().get(visit.item()).worker())
                        .id(),
                was(visit),
                season.problem().items().get(visit.item()).minutes(),
                "thing",
                next == null || nextCost == null
                        ? why
                        : new Answered.Why(
                                why.cost(),
                                season.day(Integer.parseInt(next)).toString(),
                                nextCost,
                                Sentence.of(
                                        "当天共 %.0f 分钟；移到 %s 则那天 %.0f 分钟。",
                                        "%.0f minutes that day; on %s they would be %.0f.",
                                        why.cost(),
                                        season.day(Integer.parseInt(next)),
                                        nextCost)));
    }

    private Answered.Table weeks(double[][] minutes) {
        var columns = new ArrayList<Sentence>();
        columns.add(new Sentence("谁（每周分钟）", "Who (minutes a week)"));
        var weeks = (season.problem().days() + 6) / 7;
        for (var week = 0; week < weeks; week++) {
            var day = season.day(7 * week);
            var from = day.getMonthValue() + "/" + day.getDayOfMonth();
            columns.add(new Sentence(from, from));
        }
        var rows = new ArrayList<List<Object>>();
        for (var w = 0; w < minutes.length; w++) {
            var row = new ArrayList<Object>(List.of(season.workers().get(w).name()));
            for (var week = 0; week < weeks; week++) {
                var until = Math.min(minutes[w].length, 7 * week + 7);
                row.add(Arrays.stream(minutes[w], 7 * week, until).sum());
            }
            rows.add(row);
        }
        return new Answered.Table("weeks", new Sentence("每周工作量", "Work by week"), columns, rows);
    }

    private Answered.Table days(List<Visit> visits) {
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        for (var visit : visits.subList(0, Math.min(MOST_ROWS, visits.size()))) {
            var item = season.problem().items().get(visit.item());
            var due = season.due().get(visit.item());
            rows.add(List.of(
                    season.day(visit.day()).toString(),
                    season.workers().get(item.worker()).name(),
                    due.label(),
                    KINDS.getOrDefault(due.kind(), MINUTES),
                    (double) item.minutes()));
            keys.add(Arrays.asList(null, null, visit.key()));
        }
        return new Answered.Table(
                "days",
                new Sentence("逐日安排", "Day by day"),
                List.of(
                        new Sentence("日期", "Day"),
                        new Sentence("谁", "Who"),
                        new Sentence("楼栋", "Building"),
                        new Sentence("内容", "What"),
                        new Sentence("分钟", "Minutes")),
                rows,
                keys);
    }

    private String place(String place) {
        var at = place.indexOf('@');
        return at < 0
                ? names.getOrDefault(place, place)
                : names.getOrDefault(place.substring(0, at), place.substring(0, at));
    }
}
