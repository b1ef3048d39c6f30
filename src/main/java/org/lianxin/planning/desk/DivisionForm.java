package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.Sentence;

/// The rules of a division as a clerk reads them.
final class DivisionForm {
    private static final Sentence HOUSEHOLDS = new Sentence("户", "households");

    private DivisionForm() {}

    static List<Field> of(Community community, List<Field.Choice> estates) {
        var total = community.total();
        var grids = DivisionGathering.usualGrids(community, 300, 500);
        var mean = total / grids;
        var usual = mean >= 300 && mean <= 500;
        var all = Math.max(1, Math.ceil(total));
        return List.of(
                Field.hard(
                        "grids",
                        grids,
                        1,
                        community.buildings().size(),
                        new Sentence("划成 {} 个网格，每格配一名网格员", "{} grids, with one grid worker each")),
                Field.hard(
                        "least",
                        usual ? 300 : Math.floor(mean * 0.85),
                        0,
                        100_000,
                        new Sentence("每个网格至少 {} 户", "A grid has at least {} households")),
                Field.hard(
                        "most",
                        usual ? 500 : Math.ceil(mean * 1.15),
                        1,
                        100_000,
                        new Sentence("每个网格至多 {} 户", "A grid has at most {} households")),
                Field.number(
                        "change-limit",
                        "HARD",
                        all,
                        0,
                        all,
                        new Sentence("最多让 {} 户换网格", "At most {} households change their grid"),
                        HOUSEHOLDS),
                Field.wish("keep", Field.SOFT, new Sentence("没有必要就保持现在的网格", "Keep today's grids unless it pays")),
                Field.weight("keep", 1, "0.005", "0.02", "0.1", "0.5"),
                Field.rule("streets", Field.SOFT, new Sentence("网格不跨道路", "Grids do not cross streets")),
                Field.weight("streets", 2, "30", "50", "70", "90"),
                Field.choice(
                                "street-rank",
                                "FIGURE",
                                "3",
                                new Sentence("算到哪一级道路", "which streets count"),
                                new Field.Choice("1", new Sentence("只算主干道", "main roads only")),
                                new Field.Choice("2", new Sentence("次干道以上", "down to secondary roads")),
                                new Field.Choice("3", new Sentence("支路以上", "down to side roads")),
                                new Field.Choice("4", new Sentence("连巷道也算", "lanes too")))
                        .under("streets", Field.HARD, Field.SOFT),
                Field.rule("estates", Field.SOFT, new Sentence("一个小区不拆到几个网格", "An estate is not split among grids")),
                Field.weight("estates", 1, "25", "50", "75", "95"),
                Field.places(
                                "estates-where",
                                "FIGURE",
                                new Sentence("只管这些小区（不选为全部）", "only these estates (none ticked: all)"),
                                estates)
                        .under("estates", Field.HARD, Field.SOFT),
                Field.choice(
                        "join",
                        "FIGURE",
                        "no",
                        new Sentence("被铁路、水面隔开的片区", "Pieces cut off by railway or water"),
                        new Field.Choice("no", new Sentence("各自成格", "are divided separately")),
                        new Field.Choice("nearest", new Sentence("就近相连", "are joined at the nearest crossing"))));
    }
}
