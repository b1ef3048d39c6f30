package org.lianxin.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxin.territory.Areas;
import org.springframework.stereotype.Component;

/// What stands on a monthly analysis, in its order, whatever it is printed or written with.
@Component
class AnalysisText {
    private final Areas areas;

    AnalysisText(Areas areas) {
        this.areas = areas;
    }

    /// A heading with its paragraphs.
    record Part(String heading, List<String> paragraphs) {}

    String head(Analysis analysis) {
        var state = analysis.state() == Analysis.State.DRAFT ? "　（草稿）" : "";
        return areas.describe(analysis.area()) + "　" + analysis.month() + state;
    }

    /// The figures, the first row being the columns' names.
    List<List<String>> table(Analysis analysis) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("指标", "本月", "上月"));
        for (var line : analysis.figures()) {
            var indicator = Indicators.get(line.indicator());
            rows.add(List.of(indicator.zh(), value(indicator, line.value()), value(indicator, line.before())));
        }
        return rows;
    }

    List<Part> parts(Analysis analysis) {
        return Arrays.stream(Analysis.Section.values())
                .map(section -> new Part(section.heading, paragraphs(analysis, section)))
                .toList();
    }

    private static List<String> paragraphs(Analysis analysis, Analysis.Section section) {
        var paragraphs = new ArrayList<String>();
        if (section == Analysis.Section.TOPIC && !analysis.topic().isBlank()) {
            paragraphs.add("题目：" + analysis.topic());
        }
        var text = analysis.texts().getOrDefault(section, "");
        paragraphs.addAll(text.isBlank() ? List.of("（无）") : text.strip().lines().toList());
        return paragraphs;
    }

    private static String value(Indicator indicator, @Nullable Double value) {
        if (value == null) {
            return "—";
        }
        return switch (indicator.form()) {
            case COUNT -> String.valueOf(value.longValue());
            case RATE -> String.format(Locale.ROOT, "%.1f%%", value * 100);
            case HOURS -> String.format(Locale.ROOT, "%.1f 小时", value);
        };
    }
}
