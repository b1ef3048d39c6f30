package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.rounds.RoundPlanning;
import org.lianxin.planning.rounds.RoundsChecker;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// A day's visits of a township's grid workers: open matters in their grids, and buildings whose turn it is.
@Component
class RoundsPlanner implements Planner {
    private final RoundsGathering gathering;
    private final DayRounds days;
    private final InstantSource clock;

    RoundsPlanner(RoundsGathering gathering, DayRounds days, InstantSource clock) {
        this.gathering = gathering;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ROUNDS;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var minutes = new Sentence("分钟", "minutes");
        return List.of(
                Field.date("day", today().plusDays(1).toString(), new Sentence("哪一天", "Day")),
                Field.number("shift", "HARD", 180, 30, 600, new Sentence("走访时长上限", "Longest round"), minutes),
                Field.number(
                        "most",
                        "HARD",
                        20,
                        1,
                        200,
                        new Sentence("每人最多走访", "Most visits of one person"),
                        new Sentence("栋", "buildings")),
                Field.choice(
                        "required",
                        "HARD",
                        "true",
                        new Sentence("有未办结事项的楼栋", "Buildings with open matters"),
                        new Field.Choice("true", new Sentence("必须走到", "must be visited")),
                        new Field.Choice("false", new Sentence("按优先级", "by priority"))),
                Field.choice(
                        "helping",
                        "HARD",
                        "own",
                        new Sentence("谁走哪里", "Who goes where"),
                        new Field.Choice("own", new Sentence("只走自己的网格", "one's own grid only")),
                        new Field.Choice("community", new Sentence("社区内可互助", "helping within the community"))),
                Field.number(
                        "routine",
                        "FIGURE",
                        6,
                        0,
                        50,
                        new Sentence("每格轮到的例行走访", "Routine visits of each grid"),
                        new Sentence("栋", "buildings")),
                Field.number("visit", "FIGURE", 12, 1, 120, new Sentence("每栋停留", "Length of a visit"), minutes),
                Field.number("fairness", "SOFT", 0.05, 0, 10, new Sentence("工作量均衡的权重", "Weight of even shares"), null));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var gathered = gathering.gather(area, options);
        if (gathered.problem().visits().isEmpty()) {
            throw new UnusableInput(
                    "planning.no-visits", new Sentence("这一天没有要走访的楼栋。", "There is nothing to visit on that day."));
        }
        var picture = new RoundsPicture(gathered);
        return Judged.of(
                gathered.problem(),
                new RoundPlanning().plan(gathered.problem(), budget),
                new RoundsChecker(),
                picture::of);
    }

    @Override
    public Answered edited(AreaCode area, Options options, Answered answer, Map<String, String> moves) {
        throw Rejection.conflict("planning.not-editable");
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public String apply(Actor actor, Plan plan, VersionId version, Options options, Answered answer) {
        var day = LocalDate.parse(options.text("day"));
        if (day.isBefore(today())) {
            throw Rejection.conflict("planning.day-past", day);
        }
        days.put(plan, version, day, answer);
        return "{\"day\": \"%s\"}".formatted(day);
    }

    @Override
    public void undo(Actor actor, Plan plan, VersionId version, String trace) {
        days.remove(version, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
