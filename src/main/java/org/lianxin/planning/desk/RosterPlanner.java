package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.WayOut;
import org.lianxin.planning.roster.RosterChecker;
import org.lianxin.planning.roster.RosterPlan;
import org.lianxin.planning.roster.Rostering;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// A month's duty at the station, shared out among the grid workers of the area.
@Component
class RosterPlanner implements Kept {
    private static final String SEVERAL = "planning.roster-busy";
    private final RosterGathering gathering;
    private final InstantSource clock;

    RosterPlanner(RosterGathering gathering, InstantSource clock) {
        this.gathering = gathering;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.ROSTER;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        return RosterForm.of(
                LocalDate.ofInstant(clock.instant(), Zones.COUNTY).plusMonths(1).withDayOfMonth(1));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var duty = gathering.gather(area, options);
        var picture = new RosterPicture(duty);
        var ended = Judged.of(
                duty.problem(),
                new Rostering().plan(duty.problem(), budget),
                new RosterChecker(),
                picture.names(),
                picture::of);
        return ended instanceof Ended.Impossible none ? none.with(RosterPlanner::atTheDesk) : ended;
    }

    /// The solver's ways out as values that the form takes.
    private static WayOut atTheDesk(WayOut way) {
        return switch (way.option()) {
            case "weekends" -> new WayOut("weekends", "6", way.sentence());
            case "away" -> new WayOut("away", Field.SOFT, way.sentence());
            default -> way;
        };
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public Answered edited(AreaCode area, Options options, Answered answer, Map<String, String> moves) {
        var duty = gathering.gather(area, options);
        var picture = new RosterPicture(duty);
        var people = new HashMap<String, Integer>();
        for (var p = 0; p < duty.people().size(); p++) {
            people.put(duty.people().get(p).id(), p);
        }
        var places = Edits.applied(answer, moves, people.keySet());
        var shift = new int[people.size()][duty.problem().days()];
        Arrays.stream(shift).forEach(row -> Arrays.fill(row, -1));
        for (var thing : answer.things()) {
            var person = people.get(places.get(thing.id()));
            var words = thing.label().split(" ");
            var day =
                    (int) (LocalDate.parse(words[0]).toEpochDay() - duty.first().toEpochDay());
            if (person == null || day < 0 || day >= duty.problem().days()) {
                throw Rejection.conflict("planning.changed-since", thing.label());
            }
            if (shift[person][day] >= 0) {
                throw Rejection.conflict(SEVERAL, duty.people().get(person).name(), words[0]);
            }
            shift[person][day] = new ArrayList<>(List.of("白班", "晚班")).indexOf(words[1]);
        }
        var plan = new RosterPlan(shift);
        return picture.edited(plan, new RosterChecker().check(duty.problem(), plan), answer);
    }
}
