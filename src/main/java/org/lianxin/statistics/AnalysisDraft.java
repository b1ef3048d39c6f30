package org.lianxin.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.OpenMatters;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.lianxin.statistics.Analysis.Line;
import org.lianxin.statistics.Analysis.Section;
import org.lianxin.statistics.hot.HotIssues;
import org.springframework.stereotype.Component;

/// Writes the first draft of a monthly analysis: what the figures and the hot issues say by themselves. People go on.
@Component
class AnalysisDraft {
    private static final List<String> FIGURES = List.of(
            "reported",
            "closed",
            "acceptOnTimeRate",
            "handleOnTimeRate",
            "solveRate",
            "satisfyRate",
            "repeatRate",
            "reworkRate");
    private static final int MOST_COMMON = 5;
    private final Figures figures;
    private final OpenMatters matters;

    AnalysisDraft(Figures figures, OpenMatters matters) {
        this.figures = figures;
        this.matters = matters;
    }

    List<Line> lines(County county, YearMonth month, AreaCode area) {
        return FIGURES.stream()
                .map(id -> new Line(id, value(county, id, month, area), value(county, id, month.minusMonths(1), area)))
                .toList();
    }

    private @Nullable Double value(County county, String id, YearMonth month, AreaCode area) {
        return figures.of(county, Indicators.get(id), Figures.By.WHOLE, selection(month, area)).stream()
                .findFirst()
                .map(Figures.Figure::value)
                .orElse(null);
    }

    private static Selection selection(YearMonth month, AreaCode area) {
        return new Selection(List.of(area), month.atDay(1), month.atEndOfMonth(), null, null, null, false);
    }

    Map<Section, String> texts(
            County county,
            YearMonth month,
            AreaCode area,
            List<Line> lines,
            List<HotIssues.Shown> issues,
            HotIssues.@Nullable Shown topic) {
        var texts = new EnumMap<Section, String>(Section.class);
        texts.put(Section.OVERVIEW, overview(lines, common(county, "reported", month, area)));
        texts.put(Section.HOT, hot(issues));
        texts.put(Section.SOLVED, solved(common(county, "closed", month, area), issues));
        texts.put(Section.TOPIC, topic == null ? "" : topic(topic));
        texts.put(Section.MEASURES, "");
        return texts;
    }

    private String overview(List<Line> lines, String common) {
        var reported = number(lines, "reported");
        var last = lines.getFirst().before();
        var before = last == null ? 0 : last.longValue();
        var change = reported == before
                ? "与上月持平"
                : "比上月%s %d 件".formatted(reported > before ? "增加" : "减少", Math.abs(reported - before));
        var text = new StringBuilder("本月共收到反映 %d 件，%s。".formatted(reported, change));
        text.append("其中已办结 %d 件".formatted(number(lines, "closed")));
        rate(lines, "handleOnTimeRate").ifPresent(r -> text.append("，按时办结率 ").append(r));
        rate(lines, "satisfyRate").ifPresent(r -> text.append("，群众满意率 ").append(r));
        text.append("。");
        return common.isEmpty()
                ? text.toString()
                : text.append("反映较多的是").append(common).append("。").toString();
    }

    private static String hot(List<HotIssues.Shown> issues) {
        var lines = new ArrayList<String>();
        for (var each : issues) {
            lines.add("%d. %s%s：%d 人反映，共 %d 件，%s至%s，%s；已办结 %d 件。"
                    .formatted(
                            lines.size() + 1,
                            each.name(),
                            each.place().isEmpty() ? "" : "（" + each.place() + "）",
                            each.people(),
                            each.many(),
                            day(each.firstAt()),
                            day(each.lastAt()),
                            trend(each),
                            each.closed()));
        }
        return lines.isEmpty() ? "本月没有多人反映的同一问题。" : String.join("\n", lines);
    }

    private static String solved(String common, List<HotIssues.Shown> issues) {
        var text = common.isEmpty() ? "本月收到的反映还没有办结的。" : "本月收到的反映中，办结较多的是" + common + "。";
        var over = issues.stream()
                .filter(i -> i.closed() == i.many())
                .map(HotIssues.Shown::name)
                .collect(Collectors.joining("”“"));
        return over.isEmpty() ? text : text + "热点问题中，“" + over + "”已全部办结。";
    }

    private static String topic(HotIssues.Shown topic) {
        return """
                反映情况：%s%s，%d 人反映，共 %d 件，%s。
                办理情况：已办结 %d 件，在办 %d 件。
                主要原因：
                解决办法：
                责任单位：
                完成时限：""".formatted(
                        topic.name(),
                        topic.place().isEmpty() ? "" : "（" + topic.place() + "）",
                        topic.people(),
                        topic.many(),
                        trend(topic),
                        topic.closed(),
                        topic.many() - topic.closed());
    }

    private static String trend(HotIssues.Shown issue) {
        return switch (issue.trend()) {
            case RISING -> "正在增多";
            case FALLING -> "正在减少";
            case STEADY -> "变化不大";
        };
    }

    private String common(County county, String indicator, YearMonth month, AreaCode area) {
        var names = matters.categoryNames(county);
        return figures.of(county, Indicators.get(indicator), Figures.By.CATEGORY, selection(month, area)).stream()
                .filter(f -> f.numerator() > 0 && names.containsKey(f.key()))
                .sorted(Comparator.comparingLong(Figures.Figure::numerator).reversed())
                .limit(MOST_COMMON)
                .map(f -> names.get(f.key()) + "（" + f.numerator() + " 件）")
                .collect(Collectors.joining("、"));
    }

    private static long number(List<Line> lines, String indicator) {
        return value(lines, indicator).map(Double::longValue).orElse(0L);
    }

    private static Optional<String> rate(List<Line> lines, String indicator) {
        return value(lines, indicator).map(v -> "%.1f%%".formatted(v * 100));
    }

    private static Optional<Double> value(List<Line> lines, String indicator) {
        return lines.stream()
                .filter(l -> l.indicator().equals(indicator))
                .flatMap(l -> Optional.ofNullable(l.value()).stream())
                .findFirst();
    }

    private static String day(Instant at) {
        var day = LocalDate.ofInstant(at, Zones.COUNTY);
        return String.format(Locale.ROOT, "%d月%d日", day.getMonthValue(), day.getDayOfMonth());
    }
}
