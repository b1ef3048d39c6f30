package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> names = new HashMap<>();

    RosterPicture(RosterGathering.Duty duty) {
        this.duty = duty;
        this.problem = duty.problem();
        duty.people().forEach(p -> names.put(p.id(), p.name()));
    }

    Map<String, String> names() {
        return names;
    }

    /// What a shift of a person on a day is called in an answer.
    String key(int person, int day) {
        return duty.people().get(person).id() + " " + duty.day(day);
    }

    Answered of(Answer<RosterPlan> answer, Verdict verdict) {
        return shown(Picture.of(answer, verdict), answer.solution(), answer.explanations());
    }

    Answered edited(RosterPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, Rostering.explain(problem, plan));
    }

    private Answered shown(Picture picture, RosterPlan plan, List<Explanation> reasons) {
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        var shifts = new int[duty.people().size()];
        var next = reasons.iterator();
        for (var p = 0; p < shifts.length; p++) {
            var person = duty.people().get(p);
            var row = new ArrayList<Object>(List.of(person.name()));
            var keyed = new String[problem.days() + 1];
            for (var d = 0; d < problem.days(); d++) {
                var shift = plan.shift()[p][d];
                row.add(shift < 0 ? "" : SHIFTS.get(shift));
                if (shift >= 0) {
                    shifts[p]++;
                    keyed[d + 1] = key(p, d);
                    picture.assigned.put(key(p, d), person.id());
                    picture.things.add(thing(key(p, d), d, shift, person.id(), next.next()));
                }
            }
            row.add((double) shifts[p]);
            rows.add(row);
            keys.add(java.util.Arrays.asList(keyed));
            picture.zone(person.id(), person.name(), shifts[p]);
        }
        picture.tables.add(
                new Answered.Table("roster", new Sentence("值班表（* 周末）", "Roster (* weekend)"), columns(), rows, keys));
        var spread = IntStream.of(shifts).summaryStatistics();
        return picture.figure("people", new Sentence("值班人员", "People"), null, shifts.length)
                .figure("shifts", new Sentence("班次合计", "Shifts"), null, spread.getSum())
                .figure("least", new Sentence("最少的人值几班", "Fewest shifts of a person"), null, spread.getMin())
                .figure("most", new Sentence("最多的人值几班", "Most shifts of a person"), null, spread.getMax())
                .unit(UNIT)
                .findings(this::place)
                .done();
    }

    private Answered.Thing thing(String key, int day, int shift, String person, Explanation reason) {
        return new Answered.Thing(
                key,
                duty.day(day) + " " + SHIFTS.get(shift).zh() + "班",
                null,
                null,
                person,
                null,
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
