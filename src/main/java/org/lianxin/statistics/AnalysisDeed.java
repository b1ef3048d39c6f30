package org.lianxin.statistics;

import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// An analysis was drafted, changed or issued.
record AnalysisDeed(County county, AreaCode area, String actor, String deed, String subject, Map<String, ?> facts)
        implements Deed {
    static AnalysisDeed of(Actor by, String what, Analysis analysis) {
        return new AnalysisDeed(
                by.county(),
                analysis.area(),
                by.id(),
                "statistics.analysis-" + what,
                "statistics-analysis:" + analysis.id(),
                Map.of("month", analysis.month().toString(), "topic", analysis.topic()));
    }
}
