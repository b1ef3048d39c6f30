package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkChecker;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.springframework.stereotype.Component;

/// Hubs, link members and households ("1+5+15"). Households are the buildings'; until the party's register stands, the
/// members' homes are drawn among the households by the seed, and every answer says so.
@Component
class NetworkPlanner implements Kept {
    private static final Sentence NONE = new Sentence(
            "中心户和联系关系还没有登记，也没有审定过的网络，没有现状可比。审定一版后，再算的方案都和它比。",
            "No hubs or links are registered and no network is approved: nothing to compare with. Once one is approved, "
                    + "later ones are set beside it.");
    private final Buildings buildings;
    private final InForce inForce;
    private final PlanningSettings settings;

    NetworkPlanner(Buildings buildings, InForce inForce, PlanningSettings settings) {
        this.buildings = buildings;
        this.inForce = inForce;
        this.settings = settings;
    }

    @Override
    public Subject subject() {
        return Subject.NETWORK;
    }

    @Override
    public List<AreaCode.Level> levels() {
        return List.of(AreaCode.Level.COUNTY, AreaCode.Level.TOWNSHIP, AreaCode.Level.COMMUNITY);
    }

    private List<Building> homes(AreaCode area) {
        return buildings.within(area).stream().filter(b -> b.households() > 0).toList();
    }

    @Override
    public List<Field> form(AreaCode area) {
        return NetworkForm.of(
                homes(area).stream().mapToInt(Building::households).sum());
    }

    @Override
    public Ended plan(AreaCode area, Options options, SearchBudget budget) {
        var drawn = drawn(area, options, budget.seed());
        return Judged.of(
                drawn.problem,
                new Network().plan(drawn.problem, budget),
                new NetworkChecker(),
                picture(area, drawn)::of);
    }

    /// @throws UnusableInput `planning.households`
    private DrawnMembers drawn(AreaCode area, Options options, long seed) {
        var homes = homes(area);
        var households = homes.stream().mapToInt(Building::households).sum();
        if (households == 0 || households > settings.mostThings()) {
            throw new UnusableInput(
                    "planning.households",
                    Sentence.of(
                            "该区域有 %d 户，可计算 1 到 %d 户。",
                            "The area has %d households; 1 to %d can be planned for.",
                            households,
                            settings.mostThings()));
        }
        return new DrawnMembers(homes, households, options, seed);
    }

    private NetworkPicture picture(AreaCode area, DrawnMembers drawn) {
        var found = inForce.latest(Subject.NETWORK, area, options -> true);
        var none = found.map(other -> Sentence.of(
                        "审定的《%s》是按另一份抽样的党员名单编的，人不一样，没有现状可比。",
                        "The approved \"%s\" was made for other members, drawn anew: nothing to compare with.",
                        other.title()))
                .orElse(NONE);
        return new NetworkPicture(
                drawn,
                Standing.of(
                        found,
                        answer -> new NetworkEdit(drawn).read(answer),
                        plan -> new NetworkChecker().check(drawn.problem, plan),
                        none));
    }

    @Override
    public Answered edited(Draft draft, Map<String, String> moves) {
        var drawn = drawn(draft);
        var plan = new NetworkEdit(drawn).of(draft.answer(), moves);
        var verdict = new NetworkChecker().check(drawn.problem, plan);
        return picture(draft.area(), drawn).edited(plan, verdict, draft.answer());
    }

    private DrawnMembers drawn(Draft draft) {
        return drawn(draft.area(), draft.options(), draft.setting().seed());
    }

    @Override
    public List<Linked> links(Draft draft, Map<String, String> moves, String member) {
        var drawn = drawn(draft);
        var edit = new NetworkEdit(drawn);
        var number = drawn.numbers().get(member);
        if (number == null) {
            throw new Rejection("planning.move-unknown", member).field("member");
        }
        return new NetworkLinks(drawn, edit.of(draft.answer(), moves)).of(number, edit.of(draft.answer(), Map.of()));
    }
}
