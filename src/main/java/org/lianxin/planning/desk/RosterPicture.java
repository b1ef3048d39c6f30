package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.RosterPlan;
import org.lianxin.planning.roster.RosterProblem;
import org.lianxin.planning.roster.Rostering;

/// Shows a month's duty as a sheet: a line for each person, a cell for each day; each shift says why it is whose it is.
final class RosterPicture {
    static final List<Sentence> SHIFTS = List.of(new Sentence("白", "day"), new Sentence("晚", "eve"));
    private static final Sentence UNIT = new Sentence("班", "shifts");
    private final RosterGathering.Duty duty;
    private final RosterProblem problem;
    private final Standing<RosterPlan> today;
    private final Map<String, String> names = new HashMap<>();

    RosterPicture(RosterGathering.Duty duty, Standing<RosterPlan> today) {
        this.today = today;
        this.duty = duty;
        this.problem = duty.problem();
        duty.people().forEach(p -> names.put(p.id(), p.name()));
    }

    Map<String, String> names() {
        return names;
    }

    Answered of(Answer<RosterPlan> answer, Verdict verdict) {
        var plan = answer.solution();
        return shown(Picture.of(answer, verdict), plan, keys(plan), answer.explanations());
    }

    /// A shift is called after its day, its kind and its place among those of its kind, whoever has it.
    private String[][] keys(RosterPlan plan) {
        var keys = new String[duty.people().size()][problem.days()];
        var count = new int[SHIFTS.size()][problem.days()];
        for (var p = 0; p < keys.length; p++) {
            for (var d = 0; d < problem.days(); d++) {
                var shift = plan.shift()[p][d];
                if (shift >= 0) {
                    keys[p][d] = duty.day(d) + SHIFTS.get(shift).zh() + ++count[shift][d];
                }
            }
        }
        return keys;
    }

    /// @param keys what each person's shift of a day was called before it changed hands
    Answered edited(RosterPlan plan, @Nullable String[][] keys, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, keys, Rostering.explain(problem, plan));
    }

    private Answered shown(Picture picture, RosterPlan plan, @Nullable String[][] keys, List<Explanation> reasons) {
        var rows = new ArrayList<List<Object>>();
        var keyed = new ArrayList<List<@Nullable String>>();
        var next = reasons.iterator();
        var holders = today.plan() == null ? null : RosterHolders.of(today.plan(), plan);
        for (var p = 0; p < duty.people().size(); p++) {
            var person = duty.people().get(p);
            var row = new ArrayList<Object>(List.of(person.name()));
            var cells = new String[problem.days() + 1];
            for (var d = 0; d < problem.days(); d++) {
                var shift = plan.shift()[p][d];
                row.add(shift < 0 ? "" : SHIFTS.get(shift));
                if (shift >= 0) {
                    var key = Objects.requireNonNull(keys[p][d]);
                    cells[d + 1] = key;
                    picture.assigned.put(key, person.id());
                    picture.things.add(
                            thing(key, d, shift, person.id(), holders == null ? null : id(holders[p][d]), next.next()));
                }
            }
            row.add((double) shifts(plan)[p]);
            rows.add(row);
            keyed.add(Arrays.asList(cells));
            picture.zone(person.id(), person.name(), shifts(plan)[p]);
        }
        picture.tables.add(
                new Answered.Table("roster", new Sentence("值班表（* 周末）", "Roster (* weekend)"), columns(), rows, keyed));
        addToday(picture);
        figures(picture, plan);
        return picture.unit(UNIT).findings(this::place).done();
    }

    private @Nullable String id(@Nullable Integer person) {
        return person == null ? null : duty.people().get(person).id();
    }

    private void addToday(Picture picture) {
        today.onto(picture);
        var plan = today.plan();
        for (var p = 0; plan != null && p < duty.people().size(); p++) {
            var person = duty.people().get(p);
            picture.todayZones.add(new Answered.Zone(person.id(), person.name(), shifts(plan)[p], person.id(), null));
        }
    }

    private static int[] shifts(RosterPlan plan) {
        return Arrays.stream(plan.shift())
                .mapToInt(row ->
                        (int) Arrays.stream(row).filter(shift -> shift >= 0).count())
                .toArray();
    }

    private void figures(Picture picture, RosterPlan plan) {
        today.figure(picture, "people", new Sentence("值班人员", "People"), plan, those -> spread(those)
                .getCount());
        today.figure(picture, "shifts", new Sentence("班次合计", "Shifts"), plan, those -> spread(those)
                .getSum());
        today.figure(
                picture, "least", new Sentence("最少的人值几班", "Fewest shifts of a person"), plan, those -> spread(those)
                        .getMin());
        today.figure(picture, "most", new Sentence("最多的人值几班", "Most shifts of a person"), plan, those -> spread(those)
                .getMax());
    }

    private static IntSummaryStatistics spread(RosterPlan plan) {
        return IntStream.of(shifts(plan)).summaryStatistics();
    }

    private Answered.Thing thing(
            String key, int day, int shift, String person, @Nullable String was, Explanation reason) {
        return new Answered.Thing(
                key,
                duty.day(day) + " " + SHIFTS.get(shift).zh() + "班",
                null,
                null,
                person,
                was,
                1,
                "thing",
                Judged.why(reason, names));
    }

    private List<Sentence> columns() {
        var columns = new ArrayList<Sentence>();
        columns.add(new Sentence("值班人", "Who"));
        for (var d = 0; d < problem.days(); d++) {
            var day = duty.day(d).getDayOfMonth() + (problem.isSaturday(d) || problem.isSunday(d) ? "*" : "");
            columns.add(new Sentence(day, day));
        }
        columns.add(new Sentence("合计", "Total"));
        return columns;
    }

    /// `person@day`, `shift@day` or `person`, as the checker names places.
    private String place(String place) {
        var at = place.indexOf('@');
        if (at < 0 && place.chars().allMatch(Character::isDigit)) {
            return "合计相差 " + place + " 班";
        }
        return at < 0
                ? names.getOrDefault(place, place)
                : names.getOrDefault(place.substring(0, at), place.substring(0, at)) + " "
                        + duty.day(Integer.parseInt(place.substring(at + 1)));
    }
}
