package org.lianxin.incident;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Zones;

/// How often what is reported in the demo, when, and through which channel. Invented, not measured.
final class DemoChances {
    private static final Map<String, Double> MIX = Map.ofEntries(
            Map.entry("01", 0.21),
            Map.entry("02", 0.15),
            Map.entry("03", 0.16),
            Map.entry("04", 0.09),
            Map.entry("05", 0.012),
            Map.entry("06", 0.06),
            Map.entry("07", 0.11),
            Map.entry("08", 0.06),
            Map.entry("09", 0.015),
            Map.entry("10", 0.075),
            Map.entry("11", 0.02),
            Map.entry("12", 0.045),
            Map.entry("13", 0.003));
    private static final Map<Channel, Double> CHANNELS = Map.of(
            Channel.RESIDENT, 0.45,
            Channel.GRID, 0.29,
            Channel.PHONE, 0.09,
            Channel.HOTLINE, 0.08,
            Channel.WECHAT, 0.05,
            Channel.VISIT, 0.03,
            Channel.LETTER, 0.01);
    private static final int[] HOURS = {
        1, 1, 1, 1, 1, 2, 5, 9, 14, 17, 15, 11, 7, 8, 12, 13, 12, 11, 10, 12, 10, 6, 3, 2
    };

    private DemoChances() {}

    /// When reports come in: by day of week, by hour, and a few more from month to month.
    static List<Instant> arrivals(DemoDistrict district, int all, RandomGenerator chance) {
        int days = district.size() == DemoDistrict.Size.FULL ? 365 : 30;
        double perDay = all / (double) days;
        var today = LocalDate.ofInstant(district.now(), Zones.COUNTY);
        var moments = new ArrayList<Instant>();
        for (int back = days; back >= 0; back--) {
            var day = today.minusDays(back);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            double mean = perDay * (weekend ? 0.68 : 1.12) * (1.2 - 0.4 * back / days);
            int many = (int) Math.round(Math.max(0, mean + Math.sqrt(mean) * chance.nextGaussian()));
            for (int i = 0; i < many; i++) {
                var at = moment(day, chance);
                if (at.isBefore(district.now())) {
                    moments.add(at);
                }
            }
        }
        moments.sort(null);
        return moments;
    }

    private static Instant moment(LocalDate day, RandomGenerator chance) {
        int left = chance.nextInt(Arrays.stream(HOURS).sum());
        int hour = 0;
        while (left >= HOURS[hour]) {
            left -= HOURS[hour++];
        }
        return ZonedDateTime.of(day.atTime(hour, chance.nextInt(60), chance.nextInt(60)), Zones.COUNTY)
                .toInstant();
    }

    static Category category(List<Category> all, Instant at, RandomGenerator chance) {
        int month = at.atZone(Zones.COUNTY).getMonthValue();
        boolean cold = month <= 2 || month == 12;
        boolean wet = month >= 6 && month <= 8;
        return weighted(
                all.stream().filter(c -> c.privacy() != Privacy.X).toList(),
                c -> MIX.getOrDefault(c.group(), 0.01)
                        / Math.pow(1 + Integer.parseInt(c.code().substring(2)), 0.55)
                        * season(c.code(), cold, wet),
                chance);
    }

    private static double season(String code, boolean cold, boolean wet) {
        return switch (code) {
            case "0307" -> cold ? 9 : 0.1;
            case "0304", "0706" -> cold ? 2.2 : 1;
            case "0308", "0105", "0705" -> wet ? 2.6 : 0.9;
            case "1302" -> wet ? 4 : 0.1;
            case "1002", "0201", "1001" -> wet ? 1.7 : 1;
            case "1205" -> 0.5;
            default -> 1;
        };
    }

    static Channel channel(RandomGenerator chance) {
        return weighted(List.of(Channel.values()), c -> CHANNELS.getOrDefault(c, 0.0), chance);
    }

    private static <T> T weighted(List<T> list, ToDoubleFunction<T> weight, RandomGenerator chance) {
        double left = chance.nextDouble() * list.stream().mapToDouble(weight).sum();
        for (var each : list) {
            left -= weight.applyAsDouble(each);
            if (left < 0) {
                return each;
            }
        }
        return list.getLast();
    }
}
