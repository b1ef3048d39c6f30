package org.lianxin.planning.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
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
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");
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
        var total = community.total();
        var grids = DivisionGathering.usualGrids(community, 300, 500);
        var mean = total / grids;
        var usual = mean >= 300 && mean <= 500;
        return List.of(
                Field.number(
                        "grids",
                        "HARD",
                        grids,
                        1,
                        community.buildings().size(),
                        new Sentence("网格数（每格配一名网格员）", "Grids (one grid worker each)"),
                        new Sentence("个", "grids")),
                Field.number(
                        "least",
                        "HARD",
                        usual ? 300 : Math.floor(mean * 0.85),
                        0,
                        100_000,
                        new Sentence("每格户数下限", "Fewest households of a grid"),
                        HOUSEHOLDS),
                Field.number(
                        "most",
                        "HARD",
                        usual ? 500 : Math.ceil(mean * 1.15),
                        1,
                        100_000,
                        new Sentence("每格户数上限", "Most households of a grid"),
                        HOUSEHOLDS),
                Field.number(
                        "change-limit",
                        "HARD",
                        Math.max(1, Math.ceil(total)),
                        0,
                        Math.max(1, Math.ceil(total)),
                        new Sentence("最多有多少户换网格", "Households that may change their grid"),
                        HOUSEHOLDS),
                Field.number(
                        "change-price",
                        "SOFT",
                        0.02,
                        0,
                        10,
                        new Sentence("每换一户的代价（越大越保持现状）", "Price of one household that changes"),
                        null),
                Field.choice(
                        "streets",
                        "SOFT",
                        "soft",
                        new Sentence("道路", "Streets"),
                        new Field.Choice("soft", new Sentence("尽量不跨", "avoid crossing")),
                        new Field.Choice("hard", new Sentence("不得跨", "never cross"))),
                Field.number(
                        "street-rank",
                        "FIGURE",
                        3,
                        1,
                        4,
                        new Sentence("到哪一级道路为止（1 主干道，4 巷道）", "Down to which street (1 main road, 4 lane)"),
                        null),
                Field.number(
                        "street-weight",
                        "SOFT",
                        70,
                        0,
                        95,
                        new Sentence("沿道路划界的权重", "Weight of following streets"),
                        new Sentence("%", "%")),
                Field.number(
                        "estate-weight",
                        "SOFT",
                        50,
                        0,
                        95,
                        new Sentence("小区不拆分的权重", "Weight of keeping estates whole"),
                        new Sentence("%", "%")),
                Field.choice(
                        "join",
                        "FIGURE",
                        "no",
                        new Sentence("铁路、水面隔开的片区", "Pieces cut off by railway or water"),
                        new Field.Choice("no", new Sentence("各自成格", "divided separately")),
                        new Field.Choice("nearest", new Sentence("就近相连", "joined at the nearest crossing"))));
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var community = communities.read(area);
        var problem = gathering.problem(community, options);
        var picture = new DivisionPicture(community, problem);
        return Judged.of(problem, new Division().plan(problem, budget), new DivisionChecker(), picture::of);
    }

    @Override
    public Answered edited(AreaCode area, Options options, Answered answer, Map<String, String> moves) {
        var community = communities.read(area);
        var problem = gathering.problem(community, options);
        var picture = new DivisionPicture(community, problem);
        var zones = answer.zones();
        var number = new HashMap<String, Integer>();
        for (var z = 0; z < zones.size(); z++) {
            number.put(zones.get(z).id(), z);
        }
        var places = new LinkedHashMap<>(answer.assigned());
        for (var move : moves.entrySet()) {
            if (!number.containsKey(move.getValue()) || places.replace(move.getKey(), move.getValue()) == null) {
                throw new Rejection("planning.move-unknown", move.getKey()).field("moves");
            }
        }
        var gridOf = community.buildings().stream()
                .mapToInt(b -> {
                    var zone = places.get(b.code().code());
                    if (zone == null) {
                        throw Rejection.conflict("planning.changed-since", b.name());
                    }
                    return number.getOrDefault(zone, -1);
                })
                .toArray();
        var keeps = picture.keeps(zones);
        var plan = new DivisionPlan(gridOf, keeps);
        return picture.edited(plan, new DivisionChecker().check(problem, plan), answer);
    }

    @Override
    public boolean isApplicable() {
        return true;
    }

    @Override
    public String apply(Actor actor, Plan plan, VersionId version, Options options, Answered answer) {
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
        var counted = communities.read(plan.area()).buildings();
        if (counted.size() != places.size() || counted.stream().anyMatch(b -> !places.containsKey(b.code()))) {
            throw Rejection.conflict("planning.changed-since", plan.title());
        }
        return json.writeValueAsString(redrawing.redraw(actor, plan.area(), wanted, places, expected));
    }

    @Override
    public void undo(Actor actor, Plan plan, VersionId version, String trace) {
        var read = json.readValue(trace, GridRedrawing.Trace.class);
        read.opened().forEach(grid -> since.refuseIfUsed(actor.county(), grid));
        redrawing.restore(actor, plan.area(), read);
    }
}
