package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.Matching;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Estate;
import org.lianxin.territory.Estates;
import org.springframework.stereotype.Component;

/// Meetings, each in a room that is large enough, at the half of the day that was wished for or as near to it
/// as can be.
@Component
class RoomsPlanner implements Kept {
    private static final Sentence NONE = new Sentence(
            "这些会议还没有审定过的安排，没有现状可比。审定一版后，再算的方案都和它比。",
            "No bookings of these meetings are in force: nothing to compare with. Once some are approved, later ones "
                    + "are set beside them.");
    private final Estates estates;
    private final InForce inForce;

    RoomsPlanner(Estates estates, InForce inForce) {
        this.estates = estates;
        this.inForce = inForce;
    }

    @Override
    public Subject subject() {
        return Subject.ROOMS;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var rooms = estates.within(area).stream()
                .filter(Estate::hasPost)
                .map(e -> e.name() + "驿站，20")
                .collect(Collectors.joining("\n"));
        return List.of(
                Field.table(
                        "rooms",
                        rooms,
                        new Sentence("会议室，每行一间：名称，坐几人，设备（用 / 隔开）", "Rooms, one a line: name, seats, equipment (/)")),
                Field.table(
                        "meetings",
                        "",
                        new Sentence(
                                "会议，每行一场：名称，日期，时段（上午/下午/晚上），几人，设备（用 / 隔开）",
                                "Meetings, one a line: name, date, 上午/下午/晚上, people, equipment (/)")),
                Field.choice(
                        "required",
                        "HARD",
                        "true",
                        new Sentence("排不下的会议", "Meetings that find no room"),
                        new Field.Choice("true", new Sentence("不许有", "there must be none")),
                        new Field.Choice("false", new Sentence("先不排", "are left out"))),
                Field.hard("shift", 1, 0, 7, new Sentence("日期至多挪 {} 天", "A meeting moves at most {} days")),
                Field.number(
                        "day-price",
                        "SOFT",
                        10,
                        0,
                        1000,
                        new Sentence("挪一天，当作空 {} 个座位", "A day's move counts as {} empty seats")),
                Field.number(
                        "half-price",
                        "SOFT",
                        4,
                        0,
                        1000,
                        new Sentence("换一个时段，当作空 {} 个座位", "Another half of the day counts as {} empty seats")));
    }

    @Override
    public void check(AreaCode area, Options options) {
        Meetings.read(options);
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var meetings = Meetings.read(options);
        var ended = Judged.of(
                meetings.problem(),
                new Matching().plan(meetings.problem(), budget),
                new MatchChecker(),
                meetings.names(),
                picture(area, meetings)::of);
        return ended instanceof Ended.Impossible none ? none.with(way -> atTheDesk(way, options)) : ended;
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var meetings = Meetings.read(draft.options());
        var plan = new RoomsEdit(meetings).of(draft.answer(), moves);
        var verdict = new MatchChecker().check(meetings.problem(), plan);
        return picture(draft.area(), meetings).edited(plan, verdict, draft.answer());
    }

    private RoomsPicture picture(AreaCode area, Meetings meetings) {
        var found = inForce.latest(Subject.ROOMS, area, options -> true);
        return new RoomsPicture(
                meetings,
                Standing.of(
                        found,
                        answer -> new RoomsEdit(meetings).inForce(answer),
                        plan -> new MatchChecker().check(meetings.problem(), plan),
                        NONE));
    }

    /// The solver's ways out as values that the form takes.
    private static WayOut atTheDesk(WayOut way, Options options) {
        return way.option().equals("required")
                ? way
                : new WayOut(
                        "shift",
                        Integer.toString(Math.min(7, options.whole("shift") + 2)),
                        new Sentence("日期多挪两天。", "Let meetings move two days more."));
    }
}
