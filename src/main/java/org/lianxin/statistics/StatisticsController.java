package org.lianxin.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures for those who steer: every one opens its definition and its cases.
@RestController
@Requires("statistics.view")
@RequestMapping("/api/statistics")
class StatisticsController {
    private final Figures figures;
    private final Entries entries;

    StatisticsController(Figures figures, Entries entries) {
        this.figures = figures;
        this.entries = entries;
    }

    /// What narrows a figure; days are the county's, both included.
    record Filter(
            @Nullable AreaCode area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID unit,
            @Nullable String category,
            @Nullable String channel) {}

    record Answer(Indicator indicator, Figures.By by, List<Figures.Figure> figures) {}

    /// The dictionary of metrics.
    @GetMapping("/indicators")
    List<Indicator> indicators() {
        return Indicators.LIST;
    }

    @GetMapping("/indicators/{id}")
    Indicator indicator(@PathVariable String id) {
        return Indicators.get(id);
    }

    @GetMapping("/figures/{id}")
    Answer figures(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "WHOLE") Figures.By by, Filter filter) {
        var indicator = Indicators.get(id);
        return new Answer(indicator, by, figures.of(actor.county(), indicator, by, selection(actor, filter)));
    }

    /// The cases of a figure, as the docket shows them to the asker.
    @GetMapping("/figures/{id}/cases")
    Entries.Found cases(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "NUMERATOR") Figures.Side side,
            @RequestParam(defaultValue = "WHOLE") Figures.By by,
            @RequestParam @Nullable String key,
            Filter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var ids = figures.cases(actor.county(), Indicators.get(id), side, by, key, selection(actor, filter));
        return entries.search(actor, Search.of(ids), page, size);
    }

    private static Selection selection(Actor actor, Filter filter) {
        if (filter.area != null) {
            actor.require(StatisticsModule.VIEW, filter.area);
        }
        var areas = filter.area == null ? actor.areas(StatisticsModule.VIEW) : List.of(filter.area);
        if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
            throw new Rejection("statistics.period").field("to");
        }
        return new Selection(areas, filter.from, filter.to, filter.unit, filter.category, filter.channel, false);
    }
}
