package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.match.MatchPlan;

/// Shows meetings by day, and by room; each says why it is not elsewhere.
final class RoomsPicture {
    private static final Sentence MEETINGS = new Sentence("场", "meetings");
    private static final List<Sentence> HALVES =
            List.of(new Sentence("上午", "morning"), new Sentence("下午", "afternoon"), new Sentence("晚上", "evening"));
    private final Meetings meetings;

    RoomsPicture(Meetings meetings) {
        this.meetings = meetings;
    }

    Answered of(Answer<MatchPlan> answer, Verdict verdict) {
        var picture = Picture.of(answer, verdict);
        var names = meetings.names();
        var reasons = answer.explanations().iterator();
        var byTime = new TreeMap<String, List<Object>>();
        var keyByTime = new HashMap<String, String>();
        var used = new TreeMap<String, Integer>();
        var moved = 0;
        var out = 0;
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var meeting = meetings.meetings().get(m);
            var offers = answer.solution().offers().get(m);
            if (offers.isEmpty()) {
                out++;
                byTime.put("~" + m, List.of("", "", new Sentence("排不下", "no room"), meeting.name(), ""));
                continue;
            }
            var slot = meetings.slots().get(offers.getFirst());
            var isMoved = !slot.day().equals(meeting.day()) || slot.half() != meeting.half();
            moved += isMoved ? 1 : 0;
            used.merge(slot.room().name(), 1, Integer::sum);
            var key = meeting.name() + "@" + m;
            var time = slot.day() + " " + slot.half() + " " + slot.room().name();
            keyByTime.put(time, key);
            byTime.put(
                    time,
                    List.of(
                            slot.day().toString(),
                            HALVES.get(slot.half()),
                            slot.room().name(),
                            meeting.name(),
                            isMoved
                                    ? new Sentence(
                                            "原定 " + meeting.day() + " " + Meetings.HALVES.get(meeting.half()),
                                            "wished for " + meeting.day() + " "
                                                    + HALVES.get(meeting.half()).en())
                                    : ""));
            picture.assigned.put(key, slot.room().name());
            picture.things.add(new Answered.Thing(
                    key,
                    meeting.name(),
                    null,
                    null,
                    slot.room().name(),
                    null,
                    meeting.people(),
                    "thing",
                    Judged.why(reasons.next(), names)));
        }
        used.forEach((room, count) -> picture.zone(room, room, count));
        var keys = new ArrayList<List<@Nullable String>>();
        byTime.keySet().forEach(time -> keys.add(Arrays.asList(null, null, null, keyByTime.get(time))));
        picture.tables.add(new Answered.Table(
                "meetings",
                new Sentence("会议安排", "Meetings"),
                List.of(
                        new Sentence("日期", "Day"),
                        new Sentence("时段", "Time"),
                        new Sentence("会议室", "Room"),
                        new Sentence("会议", "Meeting"),
                        new Sentence("变动", "Moved")),
                List.copyOf(Objects.requireNonNull(byTime).values()),
                keys));
        return picture.unit(MEETINGS)
                .figure(
                        "meetings",
                        new Sentence("会议", "Meetings"),
                        null,
                        meetings.meetings().size())
                .figure("moved", new Sentence("换了时间的", "Moved in time"), null, moved)
                .figure("out", new Sentence("排不下的", "Without a room"), null, out)
                .findings(place -> names.getOrDefault(place, place))
                .done();
    }
}
