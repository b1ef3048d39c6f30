package org.lianxin.planning.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Reads a duty roster: our own JSON, or the JSON or text form of the public shift-scheduling instances.
final class RosterFile {
    private RosterFile() {}

    static RosterProblem read(PlanRequest asked) throws IOException {
        String text = Rows.textOf(asked.input());
        if (RosterText.recognises(text)) return RosterText.read(text);
        var root = JsonFields.parse(text);
        return root.has("nDays") ? published(root) : own(root, asked);
    }

    private static RosterProblem published(JsonFields root) {
        int days = root.whole("nDays", 0);
        var ids = root.objects("shifts").stream().map(s -> s.text("id", "")).toList();
        List<RosterProblem.Shift> shifts = new ArrayList<>();
        for (var s : root.objects("shifts"))
            shifts.add(new RosterProblem.Shift(
                    s.text("id", ""), s.whole("length", 0), indices(s, "forbiddenFollowingShifts", ids)));
        List<RosterProblem.Person> people = new ArrayList<>();
        List<RosterProblem.Wish> wishes = new ArrayList<>();
        for (var f : root.objects("staffs")) {
            var off = Set.copyOf(f.wholes("daysOff"));
            var most = f.wholes("maxShifts");
            for (var on : f.objects("onRequests")) wishes.add(wish(on, people.size(), ids, true));
            for (var no : f.objects("offRequests")) wishes.add(wish(no, people.size(), ids, false));
            people.add(new RosterProblem.Person(
                    f.text("id", ""),
                    most,
                    f.whole("minTotalMinutes", 0),
                    f.whole("maxTotalMinutes", days * 1440),
                    f.whole("minConsecutiveShifts", 1),
                    f.whole("maxConsecutiveShifts", days),
                    f.whole("minConsecutiveDaysOff", 1),
                    f.whole("maxWeekends", days),
                    off));
        }
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (int d = 0; d < root.node().path("covers").size(); d++)
            for (int s = 0; s < ids.size(); s++) {
                var c = new JsonFields(root.node().path("covers").path(d).path(s), "covers[" + d + "][" + s + "]");
                covers.add(new RosterProblem.Cover(
                        d,
                        s,
                        c.whole("requirement", 0),
                        c.notNegative("weightIfUnder", 0),
                        c.notNegative("weightIfOver", 0)));
            }
        return checked(new RosterProblem(days, 5, shifts, people, wishes, covers, 0));
    }

    private static RosterProblem own(JsonFields root, PlanRequest asked) {
        int days = root.whole("days", 0);
        var ids = root.objects("shifts").stream().map(s -> s.text("id", "")).toList();
        List<RosterProblem.Shift> shifts = new ArrayList<>();
        for (var s : root.objects("shifts"))
            shifts.add(
                    new RosterProblem.Shift(s.text("id", ""), s.whole("minutes", 480), indices(s, "notBefore", ids)));
        List<RosterProblem.Person> people = new ArrayList<>();
        List<RosterProblem.Wish> wishes = new ArrayList<>();
        for (var f : root.objects("people")) {
            for (var wish : f.objects("wishes"))
                wishes.add(
                        wish(wish, people.size(), ids, !wish.text("kind", "on").equals("off")));
            people.add(person(f, days, ids));
        }
        int monday = root.whole("firstWeekday", 1);
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (var c : root.objects("cover")) addCovers(c, days, monday, ids, covers);
        return checked(new RosterProblem(
                days,
                Math.floorMod(6 - monday, 7),
                shifts,
                people,
                wishes,
                covers,
                asked.number("fairness", root.notNegative("fairness", 1))));
    }

    private static RosterProblem.Person person(JsonFields f, int days, List<String> ids) {
        Set<String> skills = f.words("shifts");
        List<Integer> most = new ArrayList<>();
        for (var id : ids) {
            boolean can = skills.isEmpty() || skills.contains(id);
            most.add(can ? f.object("most").whole(id, days) : 0);
        }
        return new RosterProblem.Person(
                f.text("id", f.path()),
                most,
                f.whole("minMinutes", 0),
                f.whole("maxMinutes", days * 1440),
                f.whole("minRun", 1),
                f.whole("maxRun", 6),
                f.whole("minRest", 1),
                f.whole("maxWeekends", days),
                Set.copyOf(f.wholes("away")));
    }

    /// A cover line holds on one `day`, on `weekdays` (1 = Monday … 7), or on every day.
    private static void addCovers(
            JsonFields c, int days, int monday, List<String> ids, List<RosterProblem.Cover> covers) {
        var weekdays = Set.copyOf(c.wholes("weekdays"));
        int shift = indexOf(c.text("shift", ids.isEmpty() ? "" : ids.getFirst()), ids, c);
        double under = c.flag("required", false) ? Double.POSITIVE_INFINITY : c.notNegative("under", 100);
        for (int d = 0; d < days; d++) {
            if (c.has("day") && c.whole("day", 0) != d) continue;
            if (!weekdays.isEmpty() && !weekdays.contains((monday - 1 + d) % 7 + 1)) continue;
            covers.add(new RosterProblem.Cover(d, shift, c.whole("need", 1), under, c.notNegative("over", 1)));
        }
    }

    private static RosterProblem.Wish wish(JsonFields f, int person, List<String> ids, boolean wanted) {
        return new RosterProblem.Wish(
                person, f.whole("day", 0), indexOf(f.text("shift", ""), ids, f), f.notNegative("weight", 1), wanted);
    }

    private static int indexOf(String id, List<String> ids, JsonFields at) {
        int index = ids.indexOf(id);
        if (index >= 0) return index;
        throw new UnusableInput(
                "roster.no-such-shift", Sentence.of("%s：没有班次“%s”。", "%s: there is no shift \"%s\".", at.path(), id));
    }

    private static Set<Integer> indices(JsonFields f, String name, List<String> ids) {
        Set<Integer> found = new HashSet<>();
        for (var id : f.words(name)) found.add(indexOf(id, ids, f));
        return found;
    }

    static RosterProblem checked(RosterProblem problem) {
        if (problem.days() == 0
                || problem.people().isEmpty()
                || problem.shifts().isEmpty())
            throw new UnusableInput(
                    "roster.empty", new Sentence("没有天数、班次或人员。", "There are no days, no shifts or no people."));
        long size = (long) problem.days()
                * problem.people().size()
                * problem.shifts().size();
        if (size > 2_000_000 || problem.days() > 400)
            throw new UnusableInput(
                    "roster.too-large",
                    Sentence.of(
                            "%d 天 × %d 人太大：请按站点分开排。",
                            "%d days × %d people are too large: plan post by post.",
                            problem.days(),
                            problem.people().size()));
        for (var wish : problem.wishes()) refuseDay(wish.day(), problem);
        for (var cover : problem.covers()) refuseDay(cover.day(), problem);
        for (var person : problem.people())
            if (person.most().size() != problem.shifts().size())
                throw new UnusableInput(
                        "roster.limits-do-not-match",
                        Sentence.of("%s 的班次上限个数不对。", "%s: one limit for each shift is needed.", person.id()));
        return problem;
    }

    private static void refuseDay(int day, RosterProblem problem) {
        if (day >= 0 && day < problem.days()) return;
        throw new UnusableInput(
                "roster.day-outside", Sentence.of("第 %d 天不在排班期内。", "Day %d is outside the period.", day));
    }
}
