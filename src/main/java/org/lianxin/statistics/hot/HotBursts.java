package org.lianxin.statistics.hot;

import java.time.YearMonth;
import java.util.List;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// Bursts that were announced, for the month's analysis.
@Component
public class HotBursts {
    private final HotStore store;

    HotBursts(HotStore store) {
        this.store = store;
    }

    /// Those whose week ended within a month.
    public List<Burst> during(County county, YearMonth month, List<AreaCode> areas) {
        var from = month.atDay(1).atStartOfDay(Zones.COUNTY).toInstant();
        return store.bursts(county, from, areas).stream()
                .filter(b -> YearMonth.from(b.to()).equals(month))
                .toList();
    }
}
