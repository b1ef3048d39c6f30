package org.lianxin.planning.roster;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.planning.Answer;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// `./lianxin plan calendar`.
public final class CalendarKind implements PlanKind {
    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Sentence description() {
        return new Sentence(
                "排查日历：季、月、周走访均匀分布", "screening calendars: quarterly, monthly and weekly visits spread evenly");
    }

    @Override
    public PlanReport<ScreeningPlan> run(PlanRequest request) throws IOException {
        var problem = read(request);
        var figures = new LinkedHashMap<String, String>();
        figures.put("items", Integer.toString(problem.items().size()));
        figures.put("days", Integer.toString(problem.days()));
        var outcome = new ScreeningPlanning().plan(problem, request.budget());
        if (!(outcome instanceof Answer<ScreeningPlan> answer)) return PlanReport.without(outcome, figures);
        var verdict = new ScreeningChecker().check(problem, answer.solution());
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, answer.solution(), writer));
    }

    private static void write(Screening problem, ScreeningPlan plan, Writer writer) throws IOException {
        writer.write("worker,day,item,building,minutes\n");
        for (int d = 0; d < problem.days(); d++)
            for (int i = 0; i < plan.day().length; i++)
                for (int day : plan.day()[i]) {
                    if (day != d) continue;
                    var item = problem.items().get(i);
                    writer.write("%s,%d,%s,%s,%d%n"
                            .formatted(
                                    problem.workers().get(item.worker()).id(),
                                    d,
                                    item.id(),
                                    item.building(),
                                    item.minutes()));
                }
    }

    private static Screening read(PlanRequest request) throws IOException {
        var root = JsonFields.parse(Rows.textOf(request.input()));
        int days = root.whole("days", 0);
        Map<String, Integer> index = new HashMap<>();
        List<Screening.Worker> workers = new ArrayList<>();
        for (var f : root.objects("workers")) {
            String id = f.text("id", f.path());
            index.put(id, workers.size());
            int minutes = (int) (f.whole("minutes", 240) * request.number("minutes-factor", 1));
            workers.add(new Screening.Worker(id, minutes, Set.copyOf(f.wholes("away"))));
        }
        List<Screening.Item> items = new ArrayList<>();
        for (var f : root.objects("items")) {
            String who =
                    f.text("worker", workers.isEmpty() ? "" : workers.getFirst().id());
            var worker = index.get(who);
            if (worker == null)
                throw refused("calendar.no-such-worker", f.path() + "：没有人员 " + who, f.path() + ": no worker " + who);
            items.add(new Screening.Item(
                    f.text("id", f.path()),
                    worker,
                    f.text("building", f.path()),
                    f.whole("minutes", 15),
                    every(f, request)));
        }
        if (days == 0 || workers.isEmpty() || items.isEmpty())
            throw refused("calendar.empty", "没有天数、人员或走访对象。", "There are no days, no workers or no items.");
        if (days > 400 || items.size() > 50_000)
            throw refused("calendar.too-large", "最多 400 天、5 万户。", "At most 400 days and 50,000 items.");
        return new Screening(
                days,
                closed(root, days),
                workers,
                items,
                request.number("even", root.notNegative("even", 0.01)),
                request.number("trip", root.notNegative("trip", 10)));
    }

    private static int every(JsonFields f, PlanRequest request) {
        int every =
                switch (f.text("every", "月")) {
                    case "周", "week" -> 7;
                    case "月", "month" -> 30;
                    case "季", "quarter" -> 90;
                    default -> f.whole("every", 30);
                };
        if (every == 0)
            throw refused("calendar.no-span", f.path() + "：周期不能为零。", f.path() + ": the span must not be zero.");
        return (int) (every * Math.max(1, request.number("every-factor", 1)));
    }

    /// `closed` days, and weekends (from `firstWeekday`, 1 = Monday) unless `weekends` is true.
    private static Set<Integer> closed(JsonFields root, int days) {
        Set<Integer> closed = new HashSet<>(root.wholes("closed"));
        int monday = root.whole("firstWeekday", 1);
        for (int d = 0; d < days && !root.flag("weekends", false); d++) if ((monday - 1 + d) % 7 >= 5) closed.add(d);
        closed.removeAll(Set.copyOf(root.wholes("workdays")));
        return closed;
    }

    private static UnusableInput refused(String code, String zh, String en) {
        return new UnusableInput(code, new Sentence(zh, en));
    }
}
