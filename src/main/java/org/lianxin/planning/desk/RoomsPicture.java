package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.desk.Meetings.Slot;
import org.lianxin.planning.match.MatchPlan;

/// Shows meetings by day, and by room; each says why it is not elsewhere.
final class RoomsPicture {
    private static final Sentence MEETINGS = new Sentence("场", "meetings");
    private static final List<Sentence> HALVES =
            List.of(new Sentence("上午", "morning"), new Sentence("下午", "afternoon"), new Sentence("晚上", "evening"));
    /// The rules of a match that say something of rooms; the rest is about people.
    private static final Map<String, Sentence> RULES = Map.of(
            "room", new Sentence("一间会议室同一时段只开一场会", "one meeting at a time in a room"),
            "reach", new Sentence("坐得下、设备够、日期不挪太远", "large enough, equipped, not moved too far"),
            "required", new Sentence("每场会都排上", "every meeting has a room"),
            "filled", new Sentence("会议尽量都排上", "as many meetings as possible have a room"));

    private final Meetings meetings;
    private final Standing<MatchPlan> today;

    RoomsPicture(Meetings meetings, Standing<MatchPlan> today) {
        this.meetings = meetings;
        this.today = today;
    }

    /// Why a meeting has its slot.
    private interface Reasons {
        Answered.Why of(String key, int meeting, int slot);
    }

    Answered of(Answer<MatchPlan> answer, Verdict verdict) {
        var names = meetings.names();
        var reasons = answer.explanations().iterator();
        return shown(
                Picture.of(answer, verdict),
                answer.solution(),
                (key, meeting, slot) -> Judged.why(reasons.next(), names));
    }

    Answered edited(MatchPlan plan, Verdict verdict, Answered before) {
        var edit = new RoomsEdit(meetings);
        return shown(
                Picture.edited(verdict, before), plan, (key, meeting, slot) -> edit.why(before, key, meeting, slot));
    }

    private Answered shown(Picture picture, MatchPlan plan, Reasons reasons) {
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var slot = slot(plan, m);
            var key = RoomsEdit.key(meetings.meetings().get(m), m);
            if (slot != null) {
                picture.assigned.put(key, slot.id());
            }
            picture.things.add(new Answered.Thing(
                    key,
                    meetings.meetings().get(m).name(),
                    null,
                    null,
                    slot == null ? null : slot.id(),
                    was(m),
                    meetings.meetings().get(m).people(),
                    "thing",
                    slot == null
                            ? null
                            : reasons.of(key, m, plan.offers().get(m).getFirst())));
        }
        var names = meetings.names();
        meetings.slots()
                .forEach(slot -> picture.places.add(
                        new Answered.Place(slot.id(), Objects.requireNonNull(names.get(slot.id())))));
        zones(plan, picture.zones);
        picture.tables.add(table(plan));
        addToday(picture);
        figures(picture, plan);
        return picture.unit(MEETINGS)
                .findings(place -> names.getOrDefault(place, place))
                .wording(RoomsPicture::ofRooms)
                .done();
    }

    private static List<Answered.Finding> ofRooms(List<Answered.Finding> findings) {
        return findings.stream()
                .filter(finding -> RULES.containsKey(finding.rule()))
                .map(finding -> finding.called(Objects.requireNonNull(RULES.get(finding.rule()))))
                .toList();
    }

    private @Nullable Slot slot(MatchPlan plan, int meeting) {
        var offers = plan.offers().get(meeting);
        return offers.isEmpty() ? null : meetings.slots().get(offers.getFirst());
    }

    private void zones(MatchPlan plan, List<Answered.Zone> zones) {
        var used = new TreeMap<String, Integer>();
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var slot = slot(plan, m);
            if (slot != null) {
                used.merge(slot.room().name(), 1, Integer::sum);
            }
        }
        used.forEach((room, count) -> zones.add(new Answered.Zone(room, room, count, room, null)));
    }

    /// The slot that a meeting has as it stands.
    private @Nullable String was(int meeting) {
        var slot = today.plan() == null ? null : slot(today.plan(), meeting);
        return slot == null ? null : slot.id();
    }

    private void addToday(Picture picture) {
        today.onto(picture);
        if (today.plan() != null) {
            zones(today.plan(), picture.todayZones);
        }
    }

    private void figures(Picture picture, MatchPlan plan) {
        today.figure(picture, "meetings", new Sentence("会议", "Meetings"), plan, those -> those.offers()
                .size());
        today.figure(picture, "moved", new Sentence("换了时间的", "Moved in time"), plan, this::moved);
        today.figure(picture, "out", new Sentence("排不下的", "Without a room"), plan, RoomsPicture::out);
    }

    private static long out(MatchPlan plan) {
        return plan.offers().stream().filter(List::isEmpty).count();
    }

    private int moved(MatchPlan plan) {
        var moved = 0;
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var slot = slot(plan, m);
            moved += slot != null && isMoved(m, slot) ? 1 : 0;
        }
        return moved;
    }

    private boolean isMoved(int meeting, Slot slot) {
        var wished = meetings.meetings().get(meeting);
        return !slot.day().equals(wished.day()) || slot.half() != wished.half();
    }

    private record Line(String order, int meeting, List<Object> cells) {}

    private Answered.Table table(MatchPlan plan) {
        var lines = new ArrayList<Line>();
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var slot = slot(plan, m);
            var name = meetings.meetings().get(m).name();
            lines.add(
                    slot == null
                            ? new Line("~", m, List.of("", "", new Sentence("排不下", "no room"), name, ""))
                            : new Line(
                                    slot.day() + " " + slot.half() + " "
                                            + slot.room().name(),
                                    m,
                                    List.of(
                                            slot.day().toString(),
                                            HALVES.get(slot.half()),
                                            slot.room().name(),
                                            name,
                                            isMoved(m, slot) ? wished(m) : "")));
        }
        lines.sort(Comparator.comparing(Line::order).thenComparing(Line::meeting));
        var keys = new ArrayList<List<@Nullable String>>();
        lines.forEach(line -> keys.add(Arrays.asList(
                null, null, null, RoomsEdit.key(meetings.meetings().get(line.meeting()), line.meeting()))));
        return new Answered.Table(
                "meetings",
                new Sentence("会议安排", "Meetings"),
                List.of(
                        new Sentence("日期", "Day"),
                        new Sentence("时段", "Time"),
                        new Sentence("会议室", "Room"),
                        new Sentence("会议", "Meeting"),
                        new Sentence("变动", "Moved")),
                lines.stream().map(Line::cells).toList(),
                keys);
    }

    private Sentence wished(int meeting) {
        var wished = meetings.meetings().get(meeting);
        var half = HALVES.get(wished.half());
        return new Sentence("原定 " + wished.day() + " " + half.zh(), "wished for " + wished.day() + " " + half.en());
    }
}
