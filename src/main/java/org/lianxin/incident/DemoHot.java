package org.lianxin.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Zones;

/// What many people of the demo district report in its last weeks: low water pressure in one estate, more and more of
/// it, and a stench that begins six days ago. Invented.
final class DemoHot {
    private static final List<String> WATER = List.of(
            "我们{estate}高层水压太小，晚上洗澡打不着火",
            "{estate}五楼往上晚上没水，水压太低",
            "晚高峰水压小得像线，{estate}好几栋都这样",
            "{estate}水压低，热水器打不着，找了物业没用",
            "水压太小，晚上七点到九点根本没水用，{estate}的",
            "请给{estate}加个增压泵，晚上水压太低",
            "{estate}老停水，来水也是水压太小",
            "反映{estate}晚上水压低，洗衣机都进不了水",
            "{estate}水压太小，六楼晚上放不出水");
    private static final List<String> STENCH = List.of(
            "夜里飘来刺鼻的橡胶味，{estate}整个院子都是",
            "{estate}半夜有刺鼻的橡胶味，熏得睡不着",
            "又是刺鼻的橡胶味，{estate}窗户都不敢开",
            "刺鼻的橡胶味从厂子那边飘到{estate}，头疼",
            "{estate}夜里橡胶味刺鼻，老人咳得厉害",
            "橡胶味一到夜里就来，刺鼻，{estate}没法睡");

    private DemoHot() {}

    /// One report of many.
    record Told(Instant at, String category, DemoPlaces.Spot spot, String words) {}

    static List<Told> reports(DemoDistrict district, DemoPlaces places, RandomGenerator chance) {
        boolean full = district.size() == DemoDistrict.Size.FULL;
        var told = new ArrayList<Told>();
        var home = places.any(chance);
        for (int week = 4; week >= 0; week--) {
            int many = full ? 8 - week : 1;
            for (int i = 0; i < many; i++) {
                told.add(told(district, "0304", places.near(home, chance), WATER, Duration.ofDays(7L * week), chance));
            }
        }
        var other = places.any(chance);
        for (int i = 0; i < (full ? 16 : 5); i++) {
            told.add(told(district, "1002", places.near(other, chance), STENCH, Duration.ZERO, chance));
        }
        told.removeIf(t -> !t.at.isBefore(district.now()));
        return told;
    }

    private static Told told(
            DemoDistrict district,
            String category,
            DemoPlaces.Spot spot,
            List<String> texts,
            Duration back,
            RandomGenerator chance) {
        var day = ZonedDateTime.ofInstant(district.now().minus(back), Zones.COUNTY)
                .minusDays(chance.nextInt(6));
        var at = day.withHour(7 + chance.nextInt(14))
                .withMinute(chance.nextInt(60))
                .toInstant();
        var words = DemoTexts.pick(texts, chance).replace("{estate}", spot.estate());
        return new Told(at, category, spot, words);
    }
}
