package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.ScreeningPlan;

/// Shows a season's visits: minutes by person and week, and every visit by day with its reason.
final class ScreeningPicture {
    private static final Sentence MINUTES = new Sentence("分钟", "minutes");
    private static final Map<String, Sentence> KINDS = Map.of(
            ScreeningGathering.CARE, new Sentence("关爱走访", "care"),
            ScreeningGathering.SAFETY, new Sentence("安全排查", "safety"),
            ScreeningGathering.HOMES, new Sentence("楼道排查", "stairs"));
    private static final int MOST_ROWS = 3_000;
    private final ScreeningGathering.Season season;
    private final Map<String, String> names = new HashMap<>();

    ScreeningPicture(ScreeningGathering.Season season) {
        this.season = season;
        season.workers().forEach(w -> names.put(w.id(), w.name()));
        season.due().forEach(d -> names.put(d.id(), d.label()));
    }

    Map<String, String> names() {
        return names;
    }

    /// One visit on one day.
    private record Visit(int item, int day, String key) {}

    Answered of(Answer<ScreeningPlan> answer, Verdict verdict) {
        var picture = Picture.of(answer, verdict);
        var problem = season.problem();
        var minutes = new double[problem.workers().size()][problem.days()];
        var visits = new ArrayList<Visit>();
        var reasons = answer.explanations().iterator();
        for (var i = 0; i < problem.items().size(); i++) {
            var item = problem.items().get(i);
            for (var day : answer.solution().day()[i]) {
                minutes[item.worker()][day] += item.minutes();
                var visit = new Visit(i, day, item.id() + "@" + season.day(day));
                visits.add(visit);
                picture.things.add(thing(visit, reasons.next()));
                picture.assigned.put(
                        visit.key(), problem.workers().get(item.worker()).id());
            }
        }
        for (var w = 0; w < minutes.length; w++) {
            var sum = Arrays.stream(minutes[w]).sum();
            if (sum > 0) {
                picture.zone(
                        problem.workers().get(w).id(), season.workers().get(w).name(), sum);
            }
        }
        visits.sort(Comparator.comparingInt(Visit::day)
                .thenComparing(v -> problem.items().get(v.item()).worker())
                .thenComparing(Visit::key));
        picture.tables.add(weeks(minutes));
        picture.tables.add(days(visits));
        var busy = Arrays.stream(minutes)
                .flatMapToDouble(Arrays::stream)
                .filter(m -> m > 0)
                .summaryStatistics();
        return picture.unit(MINUTES)
                .figure("visits", new Sentence("走访次数", "Visits"), null, visits.size())
                .figure(
                        "places",
                        new Sentence("走访对象（处）", "Places"),
                        null,
                        problem.items().size())
                .figure("longest", new Sentence("最忙的一天（分钟）", "Busiest day (min)"), null, busy.getMax())
                .figure("mean", new Sentence("平均一天（分钟）", "Mean day (min)"), null, Math.round(busy.getAverage()))
                .findings(this::place)
                .done();
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
                null,
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
