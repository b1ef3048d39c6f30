package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkChecker;
import org.lianxin.planning.network.NetworkProblem;
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
        var households = homes(area).stream().mapToInt(Building::households).sum();
        var members = Math.max(6, Math.round(households * 5_600 / 35_000.0));
        var hubs = Math.max(1, Math.round(households * 586 / 35_000.0));
        return List.of(
                Field.hard("hubs", hubs, 1, 20_000, new Sentence("选 {} 个中心户", "{} hubs")),
                Field.hard(
                        "members",
                        members,
                        1,
                        NetworkProblem.MOST_MEMBERS,
                        new Sentence("{} 名党员参加", "{} members take part")),
                Field.hard(
                        "hub-least", 5, 0, 1000, new Sentence("每个中心户至少联系 {} 名党员", "A hub links at least {} members")),
                Field.hard("hub-most", 10, 1, 1000, new Sentence("每个中心户至多联系 {} 名党员", "A hub links at most {} members")),
                Field.hard(
                        "member-least",
                        15,
                        0,
                        1000,
                        new Sentence("每名党员至少联系 {} 户", "A member serves at least {} households")),
                Field.hard(
                        "member-most",
                        25,
                        1,
                        1000,
                        new Sentence("每名党员至多联系 {} 户", "A member serves at most {} households")),
                Field.hard(
                                "household-most",
                                3,
                                1,
                                20,
                                new Sentence("一户至多由 {} 名党员联系", "A household has at most {} members"))
                        .under("way", "multi"),
                Field.choice(
                        "way",
                        "HARD",
                        "strict",
                        new Sentence("党员与群众怎样联系", "How members and households meet"),
                        new Field.Choice("strict", new Sentence("每户一名党员，人人联系", "one member each, all serve")),
                        new Field.Choice("multi", new Sentence("一户可由多名党员联系", "a household may have several")),
                        new Field.Choice("serving", new Sentence("只由部分党员联系", "only some members serve")),
                        new Field.Choice("soft", new Sentence("下限可以不满", "the lower limit may be missed"))),
                Field.number(
                        "willing",
                        "FIGURE",
                        60,
                        1,
                        100,
                        new Sentence("党员中 {}% 愿意当中心户", "{}% of the members are willing to be a hub")),
                Field.number(
                        "estate-price",
                        "SOFT",
                        200,
                        0,
                        5000,
                        new Sentence("跨小区联系，当作多走 {} 米", "A link across estates counts as {} m more")));
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
