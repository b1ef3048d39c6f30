package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.List;
import org.lianxin.planning.Sentence;

/// The rules of a screening calendar as a clerk reads them.
final class ScreeningForm {
    private ScreeningForm() {}

    static List<Field> of(LocalDate from) {
        return List.of(
                Field.date("from", from.toString(), new Sentence("从哪一天起", "From")),
                Field.number(
                        "days", "FIGURE", 91, 7, 366, new Sentence("一共排 {} 天（一季 91 天）", "{} days (a season has 91)")),
                often(ScreeningGathering.CARE, "7", new Sentence("同意走访的关爱对象", "People in care who agreed to it")),
                often(
                        ScreeningGathering.SAFETY,
                        "30",
                        new Sentence("商铺、学校、医院、厂区安全排查", "Safety of shops, schools, works")),
                often(
                        ScreeningGathering.HOMES,
                        "91",
                        new Sentence("居民楼公共部位排查，不入户", "Common parts of houses, not homes")),
                Field.hard("every-factor", 1, 1, 4, new Sentence("周期放宽到 {} 倍", "intervals times {}")),
                Field.hard(
                        "minutes", 120, 10, 600, new Sentence("每人每天至多走访 {} 分钟", "At most {} minutes a day and person")),
                Field.hard("minutes-factor", 1, 0.5, 5, new Sentence("这个时长放宽到 {} 倍", "that limit times {}")),
                Field.wish("even", Field.SOFT, new Sentence("各天工作量差不多", "Days have about the same work")),
                Field.weight("even", 1, "0.1", "1", "3", "10"),
                Field.wish("trips", Field.SOFT, new Sentence("同一栋楼尽量一次走完", "A building is come to once for all")));
    }

    private static Field often(String id, String value, Sentence label) {
        return Field.choice(
                id,
                "HARD",
                value,
                label,
                new Field.Choice("7", new Sentence("每周一次", "weekly")),
                new Field.Choice("30", new Sentence("每月一次", "monthly")),
                new Field.Choice("91", new Sentence("每季一次", "every season")),
                new Field.Choice(Field.OFF, new Sentence("不排", "not at all")));
    }
}
