package org.lianxin.planning.desk;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianxin.planning.Answer;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.RosterChecker;
import org.lianxin.planning.roster.RosterPlan;
import org.lianxin.planning.roster.RosterProblem;
import org.lianxin.planning.roster.Rostering;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// A month's duty at the station, shared out among the grid workers of the area.
@Component
class RosterPlanner implements Kept {
    private static final int DAY_MINUTES = 480;
    private static final int EVENING_MINUTES = 180;
    private static final int MOST_PEOPLE = 60;
    private final RoundsGathering gathering;
    private final InstantSource clock;

    RosterPlanner(RoundsGathering gathering, InstantSource clock) {
        this.gathering = gathering;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ROSTER;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var next =
                LocalDate.ofInstant(clock.instant(), Zones.COUNTY).plusMonths(1).withDayOfMonth(1);
        var people = new Sentence("人", "people");
        var days = new Sentence("天", "days");
        return List.of(
                Field.date("month", next.toString(), new Sentence("从哪一天起排一个月", "First day of the month")),
                Field.number("day", "HARD", 1, 0, 20, new Sentence("白班人数", "People by day"), people),
                Field.number("evening", "HARD", 1, 0, 20, new Sentence("晚班人数", "People in the evening"), people),
                Field.choice(
                        "required",
                        "HARD",
                        "true",
                        new Sentence("岗位", "Shifts"),
                        new Field.Choice("true", new Sentence("不得缺岗", "never short")),
                        new Field.Choice("soft", new Sentence("缺岗计代价", "short at a price"))),
                Field.number(
                        "hours",
                        "HARD",
                        80,
                        1,
                        300,
                        new Sentence("每人每月值班上限", "Most duty a month"),
                        new Sentence("小时", "hours")),
                Field.number("hours-factor", "HARD", 1, 0.5, 3, new Sentence("工时上限放宽倍数", "Factor on that limit"), null),
                Field.number("run", "HARD", 5, 1, 14, new Sentence("最多连续值班", "Longest run of duty"), days),
                Field.number("rest", "HARD", 1, 1, 7, new Sentence("连休至少", "Shortest rest"), days),
                Field.number(
                        "weekends",
                        "HARD",
                        3,
                        0,
                        6,
                        new Sentence("每人最多值几个周末", "Most weekends of a person"),
                        new Sentence("个", "weekends")),
                Field.number("fairness", "SOFT", 5, 0, 100, new Sentence("均衡的权重", "Weight of even shares"), null));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var people = gathering.walkersWithin(area);
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            throw new UnusableInput(
                    "planning.no-people",
                    Sentence.of(
                            "可排班的网格员有 %d 人，需要 1 到 %d 人。",
                            "There are %d grid workers to share the duty; 1 to %d are needed.",
                            people.size(),
                            MOST_PEOPLE));
        }
        var first = LocalDate.parse(options.text("month"));
        var problem = problem(people, first, options);
        return Judged.of(
                problem,
                new Rostering().plan(problem, budget),
                new RosterChecker(),
                (answer, verdict) -> shown(people, first, problem, answer, verdict));
    }

    private static RosterProblem problem(List<RoundsGathering.Walker> people, LocalDate first, Options options) {
        var days = (int) (first.plusMonths(1).toEpochDay() - first.toEpochDay());
        var saturday = Math.floorMod(
                DayOfWeek.SATURDAY.getValue() - first.getDayOfWeek().getValue(), 7);
        var shifts = List.of(
                new RosterProblem.Shift("白", DAY_MINUTES, Set.of()),
                new RosterProblem.Shift("晚", EVENING_MINUTES, Set.of(0)));
        var most = (int) Math.round(60 * options.number("hours") * options.number("hours-factor"));
        var workers = people.stream()
                .map(p -> new RosterProblem.Person(
                        p.id(),
                        List.of(days, days),
                        0,
                        most,
                        1,
                        options.whole("run"),
                        options.whole("rest"),
                        options.whole("weekends"),
                        Set.of()))
                .toList();
        var under = "true".equals(options.text("required")) ? Double.POSITIVE_INFINITY : 100;
        var covers = new ArrayList<RosterProblem.Cover>();
        for (var d = 0; d < days; d++) {
            covers.add(new RosterProblem.Cover(d, 0, options.whole("day"), under, 10));
            covers.add(new RosterProblem.Cover(d, 1, options.whole("evening"), under, 10));
        }
        return new RosterProblem(days, saturday, shifts, workers, List.of(), covers, options.number("fairness"));
    }

    private static Answered shown(
            List<RoundsGathering.Walker> people,
            LocalDate first,
            RosterProblem problem,
            Answer<RosterPlan> answer,
            Verdict verdict) {
        var columns = new ArrayList<Sentence>();
        columns.add(new Sentence("值班人", "Who"));
        for (var d = 0; d < problem.days(); d++) {
            var day = Integer.toString(first.plusDays(d).getDayOfMonth());
            var mark = problem.isSaturday(d) || problem.isSunday(d) ? "*" : "";
            columns.add(new Sentence(day + mark, day + mark));
        }
        columns.add(new Sentence("合计", "Total"));
        var rows = new ArrayList<List<Object>>();
        var assigned = new LinkedHashMap<String, String>();
        var shifts = new int[people.size()];
        for (var p = 0; p < people.size(); p++) {
            var row = new ArrayList<Object>();
            row.add(people.get(p).name());
            for (var d = 0; d < problem.days(); d++) {
                var shift = answer.solution().shift()[p][d];
                shifts[p] += shift < 0 ? 0 : 1;
                row.add(shift < 0 ? "" : problem.shifts().get(shift).id());
                if (shift >= 0) {
                    assigned.put(
                            people.get(p).id() + " " + first.plusDays(d),
                            problem.shifts().get(shift).id());
                }
            }
            row.add(shifts[p]);
            rows.add(row);
        }
        return new Answered(
                verdict.objective(),
                Judged.proven(answer.bound()),
                Judged.words(answer.bound()),
                answer.seconds(),
                answer.reproducible(),
                List.of(
                        new Answered.Figure("people", new Sentence("值班人员", "People"), null, people.size()),
                        new Answered.Figure(
                                "shifts",
                                new Sentence("班次合计", "Shifts"),
                                null,
                                IntStream.of(shifts).sum()),
                        new Answered.Figure(
                                "least",
                                new Sentence("最少的人值几班", "Fewest shifts of a person"),
                                null,
                                IntStream.of(shifts).min().orElse(0)),
                        new Answered.Figure(
                                "most",
                                new Sentence("最多的人值几班", "Most shifts of a person"),
                                null,
                                IntStream.of(shifts).max().orElse(0))),
                Findings.of(verdict, place -> place),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Answered.Table("roster", new Sentence("值班表（* 周末）", "Roster (* weekend)"), columns, rows)),
                assigned);
    }
}
