package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.network.NetworkProblem;

/// The rules of a network as a clerk reads them; a whole district has 586 hubs, 5,600 members and 35,000 households.
final class NetworkForm {
    private NetworkForm() {}

    static List<Field> of(int households) {
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
}
