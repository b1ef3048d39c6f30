package org.lianxin.planning.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.division.Division;
import org.lianxin.planning.division.DivisionChecker;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.GridRedrawing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// The grids of a community, from territory's data and back into territory.
@Component
class DivisionPlanner implements Planner {
    private final Community.Reader communities;
    private final DivisionGathering gathering;
    private final GridRedrawing redrawing;
    private final OpenedSince since;
    private final ObjectMapper json;

    DivisionPlanner(
            Community.Reader communities,
            DivisionGathering gathering,
            GridRedrawing redrawing,
            OpenedSince since,
            ObjectMapper json) {
        this.communities = communities;
        this.gathering = gathering;
        this.redrawing = redrawing;
        this.since = since;
        this.json = json;
    }

    @Override
    public Subject subject() {
        return Subject.DIVISION;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.COMMUNITY);
    }

    @Override
    public List<Field> form(AreaCode area) {
        var community = communities.read(area);
        return DivisionForm.of(community, gathering.estates(community));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var ground = gathering.ground(communities.read(area), options);
        var picture = new DivisionPicture(ground, options);
        var outcome = options.is("estates", Field.HARD)
                ? Blocks.plan(ground.problem(), ground.blocks(), budget)
                : new Division().plan(ground.problem(), budget);
        return Judged.of(ground.problem(), outcome, new DivisionChecker(), picture::of);
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var answer = draft.answer();
        var ground = gathering.ground(communities.read(draft.area()), draft.options());
        var picture = new DivisionPicture(ground, draft.options());
        var zones = answer.zones();
        var number = new HashMap<String, Integer>();
        for (var z = 0; z < zones.size(); z++) {
            number.put(zones.get(z).id(), z);
        }
        var places = Edits.applied(answer, moves, number.keySet());
        var gridOf = ground.community().buildings().stream()
                .mapToInt(b -> {
                    var zone = places.get(b.code().code());
                    if (zone == null) {
                        throw Rejection.conflict("planning.changed-since", b.name());
                    }
                    return number.getOrDefault(zone, -1);
                })
                .toArray();
        var plan = new DivisionPlan(gridOf, picture.keeps(zones));
        return picture.edited(plan, new DivisionChecker().check(ground.problem(), plan), answer);
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public String apply(Actor actor, Draft draft) {
        var answer = draft.answer();
        var wanted = answer.zones().stream()
                .map(zone -> new GridRedrawing.Wanted(
                        zone.id(),
                        zone.continues() == null ? null : new AreaCode(zone.continues()),
                        zone.label(),
                        (int) Math.round(zone.load()),
                        Shapes.read(zone.border())))
                .toList();
        var places = new HashMap<BuildingCode, String>();
        var expected = new HashMap<BuildingCode, AreaCode>();
        for (var thing : answer.things()) {
            var code = new BuildingCode(thing.id());
            places.put(code, answer.assigned().getOrDefault(thing.id(), ""));
            if (thing.was() != null) {
                expected.put(code, new AreaCode(thing.was()));
            }
        }
        var counted = communities.read(draft.area()).buildings();
        if (counted.size() != places.size() || counted.stream().anyMatch(b -> !places.containsKey(b.code()))) {
            throw Rejection.conflict("planning.changed-since", draft.plan().title());
        }
        return json.writeValueAsString(redrawing.redraw(actor, draft.area(), wanted, places, expected));
    }

    @Override
    public void undo(Actor actor, Plan plan, VersionId version, String trace) {
        var read = json.readValue(trace, GridRedrawing.Trace.class);
        read.opened().forEach(grid -> since.refuseIfUsed(actor.county(), grid));
        redrawing.restore(actor, plan.area(), read);
    }
}
