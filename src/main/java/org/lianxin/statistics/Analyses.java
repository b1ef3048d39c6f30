package org.lianxin.statistics;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.statistics.Analysis.Section;
import org.lianxin.statistics.hot.HotBursts;
import org.lianxin.statistics.hot.HotIssues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Monthly analyses (月研判) and their one topic (每月一题): drafted from figures and hot issues, finished by people.
@Service
class Analyses {
    private final AnalysisStore store;
    private final AnalysisDraft draft;
    private final HotIssues issues;
    private final HotBursts bursts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Analyses(
            AnalysisStore store,
            AnalysisDraft draft,
            HotIssues issues,
            HotBursts bursts,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.draft = draft;
        this.issues = issues;
        this.bursts = bursts;
        this.events = events;
        this.clock = clock;
    }

    /// Drafts the analysis of a month.
    ///
    /// @param topic the hot issue that becomes the month's topic; it may be chosen later
    @Transactional
    public Analysis begin(Actor by, YearMonth month, AreaCode area, @Nullable UUID topic) {
        by.require(StatisticsModule.ANALYSE, area);
        var county = by.county();
        var chosen = topic == null ? null : issues.get(county, topic, List.of(area));
        var run = issues.latest(county, month.atDay(1), month.atEndOfMonth())
                .orElseGet(() -> issues.look(Actor.system(county), month.atDay(1), month.atEndOfMonth()));
        var hot = withTopicFirst(chosen, issues.of(county, run, List.of(area)));
        var lines = draft.lines(county, month, area);
        var analysis = new Analysis(
                Ids.next(),
                month,
                area,
                Analysis.State.DRAFT,
                "%d年%d月社会治理研判".formatted(month.getYear(), month.getMonthValue()),
                lines,
                hot,
                bursts.during(county, month, List.of(area)),
                topic,
                chosen == null ? "" : chosen.name(),
                draft.texts(county, month, area, lines, hot, chosen),
                by.name(),
                clock.instant(),
                by.name(),
                clock.instant(),
                null,
                null,
                0);
        store.put(county, analysis);
        events.publishEvent(AnalysisDeed.of(by, "drafted", analysis));
        return analysis;
    }

    /// The topic may come from a look at another period; it stands in the paper once.
    private static List<HotIssues.Shown> withTopicFirst(HotIssues.@Nullable Shown topic, List<HotIssues.Shown> hot) {
        if (topic == null) {
            return hot;
        }
        var all = new ArrayList<HotIssues.Shown>();
        all.add(topic);
        hot.stream().filter(i -> !i.name().equals(topic.name())).forEach(all::add);
        return List.copyOf(all);
    }

    /// Changes what is written.
    ///
    /// @throws Rejection `statistics.analysis-issued`, `statistics.analysis-changed` (409) when another
    /// was faster
    @Transactional
    public Analysis write(Actor by, UUID id, int version, String title, String topic, Map<Section, String> texts) {
        return put(by, next(by, id, version, title, topic, texts, Analysis.State.DRAFT), "changed");
    }

    /// Issues it: from then on it stays as it is, and its topic is public.
    @Transactional
    public Analysis issue(Actor by, UUID id, int version) {
        var was = get(by, id);
        return put(by, next(by, id, version, was.title(), was.topic(), was.texts(), Analysis.State.ISSUED), "issued");
    }

    private Analysis next(
            Actor by,
            UUID id,
            int version,
            String title,
            String topic,
            Map<Section, String> texts,
            Analysis.State state) {
        var was = get(by, id);
        by.require(StatisticsModule.ANALYSE, was.area());
        if (was.state() == Analysis.State.ISSUED) {
            throw Rejection.conflict("statistics.analysis-issued");
        }
        var issued = state == Analysis.State.ISSUED;
        return new Analysis(
                id,
                was.month(),
                was.area(),
                state,
                title,
                was.figures(),
                was.issues(),
                was.bursts(),
                was.topicIssue(),
                topic,
                texts,
                was.by(),
                was.madeAt(),
                by.name(),
                clock.instant(),
                issued ? by.name() : null,
                issued ? clock.instant() : null,
                version + 1);
    }

    private Analysis put(Actor by, Analysis analysis, String deed) {
        if (!store.put(by.county(), analysis)) {
            throw Rejection.conflict("statistics.analysis-changed");
        }
        events.publishEvent(AnalysisDeed.of(by, deed, analysis));
        return analysis;
    }

    /// @throws Rejection `statistics.analysis-unknown` (404), also for one of an area outside the reader's
    public Analysis get(Actor by, UUID id) {
        return store.find(by.county(), id)
                .filter(a -> by.may(StatisticsModule.VIEW, a.area()))
                .orElseThrow(() -> Rejection.notFound("statistics.analysis-unknown", id));
    }

    List<Analysis> all(Actor by) {
        return store.all(by.county(), by.areas(StatisticsModule.VIEW));
    }
}
