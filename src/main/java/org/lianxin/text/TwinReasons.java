package org.lianxin.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.text.Twin.Reason;

/// Says why a matter is taken for a twin: place, problem, time.
final class TwinReasons {
    private static final Pattern IN_AN_ESTATE = Pattern.compile("\\d{12}E(?!000)\\d{3}.*");
    private static final Pattern BUILDING = Pattern.compile("\\d{12}E\\d{3}B\\d{3}");
    private static final Pattern IN_A_GRID = Pattern.compile("\\d{15}");
    private static final int COMMUNITY = 12;
    private static final int ESTATE = 16;
    private static final int SPOT = 30;

    private TwinReasons() {}

    static List<Reason> of(Matter matter, Matter.Place place, Instant time, double words, double score) {
        var reasons = new ArrayList<Reason>();
        place(matter.place(), place, reasons);
        if (words > 0.8) {
            reasons.add(new Reason("几乎相同的文字", "almost the same words"));
        } else if (score >= 0.5) {
            reasons.add(new Reason("同一问题", "same problem"));
        } else {
            reasons.add(new Reason("文字相近", "similar words"));
        }
        time(Duration.between(time, matter.time()).abs(), reasons);
        return List.copyOf(reasons);
    }

    private static void place(Matter.Place a, Matter.Place b, List<Reason> reasons) {
        var metres = a.metresTo(b);
        if (BUILDING.matcher(a.area()).matches() && a.area().equals(b.area())) {
            reasons.add(new Reason("同一楼栋", "same building"));
        } else if (metres <= SPOT) {
            reasons.add(new Reason("同一地点", "same spot"));
        } else if (IN_AN_ESTATE.matcher(a.area()).matches() && same(a.area(), b.area(), ESTATE)) {
            reasons.add(new Reason("同一小区", "same estate"));
        } else if (IN_A_GRID.matcher(a.area()).matches() && a.area().equals(b.area())) {
            reasons.add(new Reason("同一网格", "same grid"));
        } else if (metres < 100_000) {
            var round = Math.max(10, Math.round(metres / 10) * 10);
            reasons.add(new Reason("相距约" + round + "米", "about " + round + " m apart"));
        } else if (same(a.area(), b.area(), COMMUNITY)) {
            reasons.add(new Reason("同一社区", "same community"));
        }
    }

    private static boolean same(String a, String b, int length) {
        return a.length() >= length && b.startsWith(a.substring(0, length));
    }

    private static void time(Duration apart, List<Reason> reasons) {
        var days = apart.toDays();
        if (days == 0) {
            reasons.add(new Reason("同一天内", "within a day"));
        } else {
            reasons.add(new Reason("相隔" + days + "天", days == 1 ? "one day apart" : days + " days apart"));
        }
    }
}
