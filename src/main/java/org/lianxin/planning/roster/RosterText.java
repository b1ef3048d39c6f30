package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// The text form of the public shift-scheduling instances (`SECTION_HORIZON` …).
final class RosterText {
    private final Map<String, List<String[]>> sections = new HashMap<>();
    private final List<String> shiftIds = new ArrayList<>();
    private final List<String> staff = new ArrayList<>();

    private RosterText(String text) {
        List<String[]> current = new ArrayList<>();
        for (var raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("SECTION_")) {
                current = new ArrayList<>();
                sections.put(line, current);
            } else current.add(line.split(",", -1));
        }
    }

    static RosterProblem read(String text) {
        try {
            return new RosterText(text).problem();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException broken) {
            throw new UnusableInput(
                    "roster.unreadable",
                    new Sentence(
                            "排班算例的某一行不完整。", "A line of the roster instance is incomplete: " + broken.getMessage()));
        }
    }

    private List<String[]> section(String name) {
        return sections.getOrDefault("SECTION_" + name, List.of());
    }

    private RosterProblem problem() {
        if (section("HORIZON").isEmpty()) throw new NumberFormatException("horizon");
        int days = whole(section("HORIZON").getFirst()[0]);
        section("SHIFTS").forEach(row -> shiftIds.add(row[0].strip()));
        section("STAFF").forEach(row -> staff.add(row[0].strip()));
        List<RosterProblem.Shift> shifts = new ArrayList<>();
        for (var row : section("SHIFTS")) {
            Set<Integer> not = new HashSet<>();
            if (row.length > 2 && !row[2].isBlank())
                for (var id : row[2].strip().split("\\|")) not.add(shiftIds.indexOf(id.strip()));
            shifts.add(new RosterProblem.Shift(row[0].strip(), whole(row[1]), not));
        }
        List<RosterProblem.Wish> wishes = new ArrayList<>();
        for (var row : section("SHIFT_ON_REQUESTS")) wishes.add(wish(row, true));
        for (var row : section("SHIFT_OFF_REQUESTS")) wishes.add(wish(row, false));
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (var r : section("COVER"))
            covers.add(new RosterProblem.Cover(
                    whole(r[0]), shiftIds.indexOf(r[1].strip()), whole(r[2]), whole(r[3]), whole(r[4])));
        return RosterFile.checked(new RosterProblem(days, 5, shifts, people(), wishes, covers, 0));
    }

    private List<RosterProblem.Person> people() {
        Map<String, Set<Integer>> off = new HashMap<>();
        for (var row : section("DAYS_OFF"))
            for (int k = 1; k < row.length; k++)
                off.computeIfAbsent(row[0].strip(), id -> new HashSet<>()).add(whole(row[k]));
        List<RosterProblem.Person> people = new ArrayList<>();
        for (var r : section("STAFF")) {
            Integer[] most = new Integer[shiftIds.size()];
            java.util.Arrays.fill(most, Integer.MAX_VALUE);
            for (var pair : r[1].strip().split("\\|")) {
                var sides = pair.split("=");
                most[shiftIds.indexOf(sides[0].strip())] = whole(sides[1]);
            }
            people.add(new RosterProblem.Person(
                    r[0].strip(),
                    List.of(most),
                    whole(r[3]),
                    whole(r[2]),
                    whole(r[5]),
                    whole(r[4]),
                    whole(r[6]),
                    whole(r[7]),
                    off.getOrDefault(r[0].strip(), Set.of())));
        }
        return people;
    }

    private RosterProblem.Wish wish(String[] row, boolean wanted) {
        return new RosterProblem.Wish(
                staff.indexOf(row[0].strip()), whole(row[1]), shiftIds.indexOf(row[2].strip()), whole(row[3]), wanted);
    }

    private static int whole(String text) {
        return Integer.parseInt(text.strip());
    }
}
