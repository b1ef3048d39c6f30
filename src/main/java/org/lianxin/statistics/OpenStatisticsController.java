package org.lianxin.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.platform.Rejection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures for everybody: without restricted matters, and nothing that fewer than five stand behind.
@RestController
@Open("public figures; fewer than five are not shown")
@RequestMapping("/api/open/statistics")
class OpenStatisticsController {
    private static final int FEWEST = 5;
    private static final Set<Figures.By> BY = Set.of(
            Figures.By.WHOLE,
            Figures.By.TOWNSHIP,
            Figures.By.COMMUNITY,
            Figures.By.GROUP,
            Figures.By.CATEGORY,
            Figures.By.CHANNEL,
            Figures.By.MONTH,
            Figures.By.QUARTER);
    private final Figures figures;

    OpenStatisticsController(Figures figures) {
        this.figures = figures;
    }

    /// A public figure.
    ///
    /// @param count the number that stands behind it, or `<5`
    /// @param value withheld where fewer than five stand behind it
    record Shown(String key, String count, @Nullable Double value) {}

    record Answer(Indicator indicator, List<Shown> figures) {}

    @GetMapping("/indicators")
    List<Indicator> indicators() {
        return Indicators.LIST;
    }

    /// @param from,to days of the county's calendar, both included
    @GetMapping("/{county}/{id}")
    Answer figures(
            @PathVariable County county,
            @PathVariable String id,
            @RequestParam(defaultValue = "WHOLE") Figures.By by,
            @RequestParam @Nullable AreaCode area,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to) {
        if (!BY.contains(by)) {
            throw new Rejection("statistics.not-public", by).field("by");
        }
        var within = area == null ? county.area() : area;
        if (!within.within(county.area()) || within.level().compareTo(AreaCode.Level.COMMUNITY) > 0) {
            throw new Rejection("statistics.not-public", within).field("area");
        }
        var indicator = Indicators.get(id);
        var selection = new Selection(List.of(within), from, to, null, null, null, true);
        return new Answer(
                indicator,
                figures.of(county, indicator, by, selection).stream()
                        .map(OpenStatisticsController::shown)
                        .toList());
    }

    private static Shown shown(Figures.Figure figure) {
        long behind = figure.denominator() == null ? figure.numerator() : figure.denominator();
        return behind < FEWEST
                ? new Shown(figure.key(), "<" + FEWEST, null)
                : new Shown(figure.key(), String.valueOf(behind), figure.value());
    }
}
