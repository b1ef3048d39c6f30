package org.lianxin.statistics;

import java.time.YearMonth;
import java.util.List;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Zones;
import org.lianxin.statistics.hot.HotIssues;
import org.springframework.stereotype.Component;

/// Drafts the demo district's analysis of last month, with its hottest issue as the topic.
@Component
class AnalysisDemo implements DemoData {
    private static final int ORDER = 101;
    private final Analyses analyses;
    private final HotIssues issues;

    AnalysisDemo(Analyses analyses, HotIssues issues) {
        this.analyses = analyses;
        this.issues = issues;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String what() {
        return "月研判";
    }

    @Override
    public void fill(DemoDistrict district) {
        var county = district.county();
        var all = List.of(county.area());
        var topic = issues.latest(county, null, null).stream()
                .flatMap(run -> issues.of(county, run, all).stream())
                .findFirst()
                .map(HotIssues.Shown::id)
                .orElse(null);
        var month = YearMonth.from(district.now().atZone(Zones.COUNTY)).minusMonths(1);
        analyses.begin(Actor.system(county), month, county.area(), topic);
    }
}
