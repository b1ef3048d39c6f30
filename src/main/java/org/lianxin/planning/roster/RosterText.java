package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lianxin.planning.Figure;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// The text form of the public shift-scheduling instances (`SECTION_HORIZON` …).
final class RosterText {
    private final Map<String, List<Line>> sections = new HashMap<>();
    private final List<String> shiftIds = new ArrayList<>();
    private final List<String> staff = new ArrayList<>();

    /// The cells of one line; what is missing, unknown or no number is refused with the line's number.
    private record Line(int number, String[] cells) {
        String word(int cell) {
            if (cell < cells.length) return cells[cell].strip();
            throw refused("第 %d 行不完整。", "Line %d is incomplete.", number);
        }

        int whole(int cell) {
            return whole(word(cell));
        }

        int whole(String word) {
            double value = Figure.of(word, () -> Sentence.of("第 %d 行的", "Line %d: ", number));
            if (value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value)) return (int) value;
            throw refused("第 %d 行的“%s”不是不小于零的整数。", "Line %d: \"%s\" is not whole, or negative.", number, word);
        }

        int known(String word, List<String> names) {
            int index = names.indexOf(word.strip());
            if (index >= 0) return index;
            throw refused("第 %d 行的“%s”没有定义。", "Line %d: \"%s\" is not defined.", number, word.strip());
        }

        private static UnusableInput refused(String zh, String en, Object... arguments) {
            return new UnusableInput("roster.unreadable", Sentence.of(zh, en, arguments));
        }
    }

    private RosterText(String text) {
        List<Line> current = new ArrayList<>();
        int number = 0;
        for (var raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            String upper = line.toUpperCase(Locale.ROOT);
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (upper.startsWith("SECTION_")) {
                current = new ArrayList<>();
                sections.put(upper.substring("SECTION_".length()), current);
            } else current.add(new Line(number, line.split(",", -1)));
        }
    }

    static boolean recognises(String text) {
        return text.toUpperCase(Locale.ROOT).contains("SECTION_HORIZON");
    }

    static RosterProblem read(String text) {
        return new RosterText(text).problem();
    }

    private List<Line> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private RosterProblem problem() {
        if (section("HORIZON").isEmpty()) throw Line.refused("SECTION_HORIZON 是空的。", "SECTION_HORIZON is empty.");
        int days = section("HORIZON").getFirst().whole(0);
        section("SHIFTS").forEach(line -> shiftIds.add(line.word(0)));
        section("STAFF").forEach(line -> staff.add(line.word(0)));
        List<RosterProblem.Shift> shifts = new ArrayList<>();
        for (var line : section("SHIFTS")) {
            Set<Integer> not = new HashSet<>();
            if (line.cells.length > 2)
                for (var id : line.word(2).split("\\|")) if (!id.isBlank()) not.add(line.known(id, shiftIds));
            shifts.add(new RosterProblem.Shift(line.word(0), line.whole(1), not));
        }
        List<RosterProblem.Wish> wishes = new ArrayList<>();
        for (var line : section("SHIFT_ON_REQUESTS")) wishes.add(wish(line, true));
        for (var line : section("SHIFT_OFF_REQUESTS")) wishes.add(wish(line, false));
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (var line : section("COVER"))
            covers.add(new RosterProblem.Cover(
                    line.whole(0), line.known(line.word(1), shiftIds), line.whole(2), line.whole(3), line.whole(4)));
        return RosterFile.checked(new RosterProblem(days, 5, shifts, people(), wishes, covers, 0));
    }

    private List<RosterProblem.Person> people() {
        Map<Integer, Set<Integer>> off = new HashMap<>();
        for (var line : section("DAYS_OFF")) {
            int person = line.known(line.word(0), staff);
            for (int k = 1; k < line.cells.length; k++)
                if (!line.word(k).isEmpty())
                    off.computeIfAbsent(person, p -> new HashSet<>()).add(line.whole(k));
        }
        List<RosterProblem.Person> people = new ArrayList<>();
        for (var line : section("STAFF"))
            people.add(new RosterProblem.Person(
                    line.word(0),
                    limits(line),
                    line.whole(3),
                    line.whole(2),
                    line.whole(5),
                    line.whole(4),
                    line.whole(6),
                    line.whole(7),
                    off.getOrDefault(people.size(), Set.of())));
        return people;
    }

    /// `E=14|D=28`: how often each shift may be taken; a shift that is not named, any number of times.
    private List<Integer> limits(Line line) {
        Integer[] most = new Integer[shiftIds.size()];
        Arrays.fill(most, Integer.MAX_VALUE);
        for (var pair : line.word(1).split("\\|")) {
            if (pair.isBlank()) continue;
            var sides = pair.split("=", -1);
            if (sides.length != 2)
                throw Line.refused("第 %d 行的“%s”不是“班次=次数”。", "Line %d: \"%s\" is not SHIFT=NUMBER.", line.number, pair);
            most[line.known(sides[0], shiftIds)] = line.whole(sides[1].strip());
        }
        return List.of(most);
    }

    private RosterProblem.Wish wish(Line line, boolean wanted) {
        return new RosterProblem.Wish(
                line.known(line.word(0), staff),
                line.whole(1),
                line.known(line.word(2), shiftIds),
                line.whole(3),
                wanted);
    }
}
