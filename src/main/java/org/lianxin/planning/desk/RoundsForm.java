package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// The rules of a day's rounds as a clerk reads them.
final class RoundsForm {
    private static final int MOST_MINUTES = 600;

    private RoundsForm() {}

    /// @param agreed whether anybody in the area agreed to be called on
    static List<Field> of(LocalDate day, boolean agreed) {
        return List.of(
                Field.date("day", day.toString(), new Sentence("哪一天", "Day")),
                Field.choice(
                        "required",
                        "HARD",
                        "false",
                        new Sentence("有未办结事项的楼栋", "Buildings with open matters"),
                        new Field.Choice("true", new Sentence("必须走到", "must be visited")),
                        new Field.Choice("false", new Sentence("优先走到", "come first"))),
                Field.choice(
                        "who",
                        "HARD",
                        agreed ? "consenting" : "all",
                        new Sentence("没有事项的住家，例行走访", "Homes without a matter, in turn"),
                        new Field.Choice("consenting", new Sentence("只去有人同意走访的楼栋", "only where somebody agreed to it")),
                        new Field.Choice(
                                "all", new Sentence("各栋轮流看公共部位，不入户", "every building's common parts, not homes"))),
                Field.number(
                        "routine",
                        "FIGURE",
                        6,
                        0,
                        50,
                        new Sentence("每个网格每天轮到 {} 栋", "{} buildings of each grid have their turn a day")),
                Field.choice(
                        "helping",
                        "HARD",
                        "own",
                        new Sentence("谁走哪里", "Who goes where"),
                        new Field.Choice("own", new Sentence("只走自己的网格", "one's own grid only")),
                        new Field.Choice("community", new Sentence("社区内可以互助", "helping within the community"))),
                Field.hard("start", 9, 6, 20, new Sentence("{} 点出发", "They set out at {} o'clock")),
                Field.hard(
                        "shift",
                        180,
                        30,
                        MOST_MINUTES,
                        new Sentence("每人走访不超过 {} 分钟", "A round takes at most {} minutes")),
                Field.hard("shift-factor", 1, 0.5, 3, new Sentence("这个时长放宽到 {} 倍", "that limit times {}")),
                Field.hard("most", 20, 1, 200, new Sentence("每人至多走 {} 栋", "At most {} buildings a person")),
                Field.number("visit", "FIGURE", 12, 1, 120, new Sentence("每栋停留 {} 分钟", "{} minutes at each building")),
                Field.wish("fair", Field.SOFT, new Sentence("各人工作量差不多", "Everybody has about the same work")),
                Field.weight("fair", 1, "0.01", "0.05", "0.2", "1"),
                Field.choice(
                        "ways",
                        "FIGURE",
                        "street",
                        new Sentence("路程怎么算", "How ways are measured"),
                        new Field.Choice("street", new Sentence("沿道路（没有路网时按直线）", "along streets, else by air")),
                        new Field.Choice("air", new Sentence("按直线", "by air"))));
    }

    /// What a clerk may try when not every building that must be visited is reached.
    static List<WayOut> waysOut(Options options) {
        var ways = new ArrayList<WayOut>();
        ways.add(new WayOut(
                "required",
                "false",
                new Sentence("先走有事项的，走不完的留到下次。", "Buildings with matters first; the rest another day.")));
        var longer = options.whole("shift") + 60;
        if (longer <= MOST_MINUTES) {
            ways.add(new WayOut(
                    "shift",
                    Integer.toString(longer),
                    Sentence.of("每人多走一小时，到 %d 分钟。", "An hour more for everybody: %d minutes.", longer)));
        }
        if (options.is("helping", "own")) {
            ways.add(new WayOut(
                    "helping",
                    "community",
                    new Sentence("社区内互相帮着走。", "Let them help each other within the community.")));
        }
        return ways;
    }
}
