package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.List;
import org.lianxin.planning.Sentence;

/// The rules of a month's duty as a clerk reads them.
final class RosterForm {
    private RosterForm() {}

    static List<Field> of(LocalDate next) {
        return List.of(
                Field.date("month", next.toString(), new Sentence("从哪一天起排一个月", "First day of the month")),
                Field.hard("day", 1, 0, 20, new Sentence("白班 {} 人", "{} by day")),
                Field.hard("evening", 1, 0, 20, new Sentence("晚班 {} 人", "{} in the evening")),
                Field.choice(
                        "required",
                        "HARD",
                        "true",
                        new Sentence("人手不够时", "Where there are too few people"),
                        new Field.Choice("true", new Sentence("不得缺岗", "no shift goes short")),
                        new Field.Choice("soft", new Sentence("可以缺岗，越少越好", "shifts go short, as few as possible"))),
                Field.hard("hours", 80, 1, 300, new Sentence("每人一月至多值班 {} 小时", "At most {} hours of duty a month")),
                Field.hard("hours-factor", 1, 0.5, 3, new Sentence("这个上限放宽到 {} 倍", "that limit times {}")),
                Field.hard("run", 5, 1, 14, new Sentence("最多连值 {} 天", "At most {} days of duty in a row")),
                Field.hard("rest", 1, 1, 7, new Sentence("值班之间至少连休 {} 天", "A rest is at least {} days")),
                Field.hard("weekends", 3, 0, 6, new Sentence("每人至多值 {} 个周末", "At most {} weekends of duty a person")),
                Field.wish(
                        "fair",
                        Field.SOFT,
                        new Sentence("各人班数和周末差不多", "Everybody has about as many shifts and weekends")),
                Field.weight("fair", 1, "1", "5", "20", "50"),
                Field.demand("away", Field.HARD, new Sentence("请假和不便的日子不排班", "Nobody has duty on days away")),
                Field.weight("away", 2, "2", "10", "50", "200"),
                Field.table(
                                "away-days",
                                "",
                                new Sentence(
                                        "请假，每行一条：姓名或网格，日期（如 第一网格，2026-12-05）",
                                        "Days away, one a line: name or grid, date"))
                        .under("away", Field.HARD, Field.SOFT));
    }
}
