package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianxin.planning.match.MatchProblem;
import org.lianxin.planning.match.Request;
import org.lianxin.planning.match.Taker;
import org.lianxin.platform.Rejection;

/// Meetings and rooms as the clerk pasted them, and what it costs to put a meeting into a room at a time.
///
/// @param slots every room at every half of a day that some meeting may have
record Meetings(List<Meeting> meetings, List<Slot> slots, MatchProblem problem) {
    static final List<String> HALVES = List.of("上午", "下午", "晚上");
    private static final double LEFT_OUT = 100_000;
    private static final int MOST_SLOTS = 5_000;

    record Meeting(String name, LocalDate day, int half, int people, Set<String> equipment) {}

    record Room(String name, int seats, Set<String> equipment) {}

    record Slot(Room room, LocalDate day, int half) {
        String id() {
            return room.name() + "|" + day + "|" + HALVES.get(half);
        }
    }

    /// @throws Rejection naming the field and the line that cannot be read
    static Meetings read(Options options) {
        var asked = Lines.read("meetings", options.text("meetings"), 3);
        var given = Lines.read("rooms", options.text("rooms"), 2);
        if (asked.rows().isEmpty() || given.rows().isEmpty()) {
            throw new Rejection("planning.table-empty").field(asked.rows().isEmpty() ? "meetings" : "rooms");
        }
        var meetings = asked.rows().stream().map(row -> meeting(asked, row)).toList();
        var rooms = given.rows().stream()
                .map(row -> new Room(row.getFirst(), given.whole(row, 1, 20, 1, 10_000), words(Lines.cell(row, 2))))
                .toList();
        var slots = slots(meetings, rooms, options.whole("shift"));
        return new Meetings(meetings, slots, problem(meetings, slots, options));
    }

    private static Meeting meeting(Lines lines, List<String> row) {
        var half = HALVES.indexOf(row.get(2));
        if (half < 0) {
            throw new Rejection("planning.option-form", row.get(2)).field(lines.field());
        }
        try {
            return new Meeting(
                    row.getFirst(),
                    LocalDate.parse(row.get(1)),
                    half,
                    lines.whole(row, 3, 10, 1, 10_000),
                    words(Lines.cell(row, 4)));
        } catch (DateTimeParseException e) {
            throw new Rejection("planning.option-form", row.get(1)).field(lines.field());
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split("[/、 ]")).filter(w -> !w.isBlank()).collect(Collectors.toSet());
    }

    private static List<Slot> slots(List<Meeting> meetings, List<Room> rooms, int shift) {
        var days = new TreeSet<LocalDate>();
        for (var meeting : meetings) {
            for (var d = -shift; d <= shift; d++) {
                days.add(meeting.day().plusDays(d));
            }
        }
        if ((long) days.size() * rooms.size() * HALVES.size() > MOST_SLOTS) {
            throw new Rejection("planning.table-long", MOST_SLOTS).field("meetings");
        }
        var slots = new ArrayList<Slot>();
        for (var day : days) {
            for (var room : rooms) {
                for (var half = 0; half < HALVES.size(); half++) {
                    slots.add(new Slot(room, day, half));
                }
            }
        }
        return slots;
    }

    private static MatchProblem problem(List<Meeting> meetings, List<Slot> slots, Options options) {
        var omission = options.is("required", "true") ? Double.POSITIVE_INFINITY : LEFT_OUT;
        var cost = new double[meetings.size()][slots.size()];
        for (var m = 0; m < cost.length; m++) {
            for (var s = 0; s < slots.size(); s++) {
                cost[m][s] = cost(meetings.get(m), slots.get(s), options);
            }
        }
        return new MatchProblem(
                meetings.stream()
                        .map(m -> new Request(m.name(), 0, 0, 1, Set.of(), Set.of(), Set.of(), omission))
                        .toList(),
                slots.stream()
                        .map(s -> new Taker(s.id(), 0, 0, Set.of(), 1, 0, Double.MAX_VALUE / 4, true))
                        .toList(),
                0,
                0,
                cost);
    }

    private static double cost(Meeting meeting, Slot slot, Options options) {
        var days = Math.abs(meeting.day().toEpochDay() - slot.day().toEpochDay());
        var fits = slot.room().seats() >= meeting.people()
                && slot.room().equipment().containsAll(meeting.equipment())
                && days <= options.whole("shift");
        return fits
                ? slot.room().seats()
                        - meeting.people()
                        + days * options.number("day-price")
                        + Math.abs(meeting.half() - slot.half()) * options.number("half-price")
                : Double.POSITIVE_INFINITY;
    }

    Map<String, String> names() {
        var names = new HashMap<String, String>();
        slots.forEach(s -> names.put(s.id(), s.room().name() + " " + s.day() + " " + HALVES.get(s.half())));
        return names;
    }
}
