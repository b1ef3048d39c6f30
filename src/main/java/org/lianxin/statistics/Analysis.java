package org.lianxin.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.statistics.hot.Burst;
import org.lianxin.statistics.hot.HotIssues;

/// A monthly analysis (月研判) of an area.
///
/// @param figures as they stood when it was drafted; each opens its cases by month and area
/// @param topicIssue the hot issue that is the month's one topic (每月一题)
/// @param topic how the topic is called, also to the public
/// @param version rises with each change; a change names the one it is of
record Analysis(
        UUID id,
        YearMonth month,
        AreaCode area,
        State state,
        String title,
        List<Line> figures,
        List<HotIssues.Shown> issues,
        List<Burst> bursts,
        @Nullable UUID topicIssue,
        String topic,
        Map<Section, String> texts,
        String by,
        Instant madeAt,
        String changedBy,
        Instant changedAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        int version) {

    enum State {
        DRAFT,
        ISSUED
    }

    /// What is written, in the order of the paper.
    enum Section {
        OVERVIEW("一、总体情况"),
        HOT("二、热点问题"),
        SOLVED("三、办理成效"),
        TOPIC("四、每月一题"),
        MEASURES("五、下月工作");

        final String heading;

        Section(String heading) {
            this.heading = heading;
        }
    }

    /// A figure of the month beside the month before.
    ///
    /// @param indicator of the metric dictionary
    record Line(
            String indicator,
            @Nullable Double value,
            @Nullable Double before) {}
}
