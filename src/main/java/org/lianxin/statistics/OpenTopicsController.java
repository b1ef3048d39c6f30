package org.lianxin.statistics;

import java.time.YearMonth;
import java.util.List;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.statistics.hot.HotIssues;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The month's one topic (每月一题), for everybody: as people called it, never words taken from reports by themselves.
@RestController
@Open("the month's topics are public; fewer than five people are not counted out")
class OpenTopicsController {
    private static final int FEWEST = 5;
    private final AnalysisStore store;

    OpenTopicsController(AnalysisStore store) {
        this.store = store;
    }

    /// @param people how many reported it, or `<5`
    record Topic(YearMonth month, String title, String people) {}

    /// The topics of the county's issued analyses, the latest first.
    @GetMapping("/api/open/statistics/{county}/topics")
    List<Topic> topics(@PathVariable County county) {
        return store.all(county, List.of(county.area())).stream()
                .filter(a -> a.state() == Analysis.State.ISSUED
                        && !a.topic().isBlank()
                        && a.area().equals(county.area()))
                .map(a -> new Topic(a.month(), a.topic(), people(a)))
                .toList();
    }

    private static String people(Analysis analysis) {
        int people = analysis.issues().stream()
                .filter(i -> i.id().equals(analysis.topicIssue()))
                .mapToInt(HotIssues.Shown::people)
                .sum();
        return people < FEWEST ? "<" + FEWEST : String.valueOf(people);
    }
}
