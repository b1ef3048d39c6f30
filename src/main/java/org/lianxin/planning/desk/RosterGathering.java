package org.lianxin.planning.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.desk.GridWorkers.Walker;
import org.lianxin.planning.roster.RosterProblem;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// A month of duty to be shared out: who there is, who is away when, what each shift needs.
@Component
class RosterGathering {
    private static final int DAY_MINUTES = 480;
    private static final int EVENING_MINUTES = 180;
    private static final int MOST_PEOPLE = 60;
    private static final double SHORT = 100;
    private static final double TOO_MANY = 10;
    private final GridWorkers workers;

    RosterGathering(GridWorkers workers) {
        this.workers = workers;
    }

    /// A month's duty.
    record Duty(List<Walker> people, LocalDate first, RosterProblem problem) {
        LocalDate day(int index) {
            return first.plusDays(index);
        }
    }

    /// @throws UnusableInput `planning.no-people`
    /// @throws Rejection `planning.table-line` for days away that cannot be read
    Duty gather(AreaCode area, Options options) {
        var people = workers.within(area);
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
        var away = away(people, first, options);
        return new Duty(people, first, problem(people, first, away, options));
    }

    private static RosterProblem problem(
            List<Walker> people, LocalDate first, Map<Integer, Set<Integer>> away, Options options) {
        var days = (int) (first.plusMonths(1).toEpochDay() - first.toEpochDay());
        var saturday = Math.floorMod(
                DayOfWeek.SATURDAY.getValue() - first.getDayOfWeek().getValue(), 7);
        var shifts = List.of(
                new RosterProblem.Shift("白", DAY_MINUTES, Set.of()),
                new RosterProblem.Shift("晚", EVENING_MINUTES, Set.of(0)));
        var most = (int) Math.round(60 * options.number("hours") * options.number("hours-factor"));
        var hard = options.is("away", Field.HARD);
        var everybody = new ArrayList<RosterProblem.Person>();
        var wishes = new ArrayList<RosterProblem.Wish>();
        for (var p = 0; p < people.size(); p++) {
            var off = away.getOrDefault(p, Set.of());
            everybody.add(new RosterProblem.Person(
                    people.get(p).id(),
                    List.of(days, days),
                    0,
                    most,
                    1,
                    options.whole("run"),
                    options.whole("rest"),
                    options.whole("weekends"),
                    hard ? off : Set.of()));
            for (var day : hard ? Set.<Integer>of() : off) {
                for (var shift = 0; shift < shifts.size(); shift++) {
                    wishes.add(new RosterProblem.Wish(p, day, shift, options.number("away-weight"), false));
                }
            }
        }
        var under = options.is("required", "true") ? Double.POSITIVE_INFINITY : SHORT;
        var covers = new ArrayList<RosterProblem.Cover>();
        for (var d = 0; d < days; d++) {
            covers.add(new RosterProblem.Cover(d, 0, options.whole("day"), under, TOO_MANY));
            covers.add(new RosterProblem.Cover(d, 1, options.whole("evening"), under, TOO_MANY));
        }
        var fairness = options.is("fair", Field.SOFT) ? options.number("fair-weight") : 0;
        return new RosterProblem(days, saturday, shifts, everybody, wishes, covers, fairness);
    }

    private static Map<Integer, Set<Integer>> away(List<Walker> people, LocalDate first, Options options) {
        var away = new HashMap<Integer, Set<Integer>>();
        var last = first.plusMonths(1);
        for (var row : Lines.read("away-days", options.text("away-days"), 2).rows()) {
            var day = day(row.get(1));
            var found = false;
            for (var p = 0; p < people.size(); p++) {
                if (people.get(p).name().contains(row.getFirst())) {
                    found = true;
                    if (!day.isBefore(first) && day.isBefore(last)) {
                        away.computeIfAbsent(p, n -> new HashSet<>())
                                .add((int) (day.toEpochDay() - first.toEpochDay()));
                    }
                }
            }
            if (!found) {
                throw new Rejection("planning.table-nobody", row.getFirst()).field("away-days");
            }
        }
        return away;
    }

    private static LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new Rejection("planning.option-form", cell).field("away-days");
        }
    }
}
