package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.desk.SitingGround.Group;

/// The rules of station siting as a clerk reads them.
final class SitingForm {
    private SitingForm() {}

    /// @param streets whether the county has drawn streets near the homes
    static List<Field> of(SitingGround ground, boolean streets) {
        var most = Math.max(1, ground.sites().size());
        var sites = ground.sites().stream()
                .map(s -> new Field.Choice(
                        s.code(),
                        new Sentence(
                                s.estate().name() + (s.estate().hasPost() ? "（现有站）" : ""),
                                s.estate().name() + (s.estate().hasPost() ? " (station)" : ""))))
                .toList();
        var fields = new ArrayList<>(List.of(
                Field.choice(
                        "by",
                        "HARD",
                        "number",
                        new Sentence("设站多少由什么定", "What decides how many stations"),
                        new Field.Choice("number", new Sentence("总数", "their number")),
                        new Field.Choice("budget", new Sentence("预算", "a budget"))),
                Field.hard(
                                "stations",
                                Math.clamp(ground.posts() + 2, 1, most),
                                1,
                                most,
                                new Sentence("一共 {} 个驿站（含现有的）", "{} stations in all, standing ones included"))
                        .under("by", "number"),
                Field.hard(
                                "budget",
                                40,
                                0,
                                1e6,
                                new Sentence("新建预算 {} 万元", "A budget of {} × 10,000 yuan for new ones"))
                        .under("by", "budget"),
                Field.hard("price", 20, 0.1, 1e6, new Sentence("新建一个站 {} 万元", "A new one costs {} × 10,000 yuan"))
                        .under("by", "budget"),
                Field.choice(
                        "standing",
                        "HARD",
                        "keep",
                        new Sentence("现有驿站", "Standing stations"),
                        new Field.Choice("keep", new Sentence("全部保留", "all stay")),
                        new Field.Choice("free", new Sentence("可以调整", "may move"))),
                Field.places("fixed", "HARD", new Sentence("这些小区一定要设站", "These estates get one"), sites),
                Field.places("closed", "HARD", new Sentence("这些小区不能设站", "These estates get none"), sites),
                Field.hard(
                        "capacity",
                        0,
                        0,
                        1e6,
                        new Sentence("每站至多服务 {} 户（0 为不限）", "A station serves at most {} households (0: no limit)")),
                Field.number("walk", "FIGURE", 500, 50, 5000, new Sentence("{} 米以内算走得到", "Within {} m counts as near")),
                ways(streets)));
        for (var group : Group.values()) {
            if (group != Group.HOMES && ground.amount(group) > 0) {
                fields.add(Field.number(
                        "group-" + group.option,
                        "SOFT",
                        group.usual,
                        0,
                        10_000,
                        new Sentence(
                                group.title.zh() + "：每一处（人）按 {} 户计",
                                group.title.en() + ": each counts as {} households")));
            } else if (group != Group.HOMES) {
                fields.add(Field.number(
                        "group-" + group.option,
                        "SOFT",
                        0,
                        0,
                        0,
                        new Sentence(group.title.zh() + "：本区域没有数据", group.title.en() + ": no data in this area")));
            }
        }
        return fields;
    }

    private static Field ways(boolean streets) {
        var air = new Field.Choice("air", new Sentence("按直线", "by air"));
        var label = new Sentence("路程怎么算", "How ways are measured");
        return streets
                ? Field.choice(
                        "ways",
                        "FIGURE",
                        "street",
                        label,
                        new Field.Choice("street", new Sentence("沿道路走", "along streets")),
                        air)
                : Field.choice(
                        "ways",
                        "FIGURE",
                        "air",
                        new Sentence("路程怎么算（这里还没有路网）", "How ways are measured (no streets are drawn here yet)"),
                        air);
    }
}
