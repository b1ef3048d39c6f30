package org.lianxin.statistics.hot;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.OpenMatters;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.lianxin.statistics.StatisticsModule;
import org.lianxin.text.Embedding;
import org.lianxin.text.HotIssue;
import org.lianxin.text.Matter;
import org.lianxin.text.TextEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds what many people speak of (热点问题) among the reports of a period, and shows it within the reader's area.
@Service
public class HotIssues {
    /// An issue has at least so many reports and people.
    static final int LEAST = 3;

    /// More are not compared with each other at once: time and memory grow with the square.
    private static final int AT_ONCE = 5_000;

    private static final int MOST = 40_000;
    private final OpenMatters matters;
    private final HotStore store;
    private final TextEngine engine;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    HotIssues(
            OpenMatters matters,
            HotStore store,
            TextEngine engine,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.matters = matters;
        this.store = store;
        this.engine = engine;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// An issue as far as the reader's area goes.
    ///
    /// @param category the one that most of its reports have
    /// @param area the narrowest that holds all its reports
    /// @param many,people,closed reports, different reporters, reports that are over
    /// @param lon,lat the middle of its places
    public record Shown(
            UUID id,
            String name,
            String place,
            String category,
            AreaCode area,
            HotIssue.Trend trend,
            int many,
            int people,
            int closed,
            Instant firstAt,
            Instant lastAt,
            @Nullable Double lon,
            @Nullable Double lat) {}

    /// Looks at a period anew; takes seconds for some hundred reports, with meaning some ten milliseconds for each.
    ///
    /// @param from,to days of receipt, both included
    /// @throws Rejection `statistics.period`
    public HotRun look(Actor by, LocalDate from, LocalDate to) {
        by.require(StatisticsModule.ANALYSE, by.county().area());
        return find(by.county(), by.name(), from, to);
    }

    HotRun find(County county, String by, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw new Rejection("statistics.period").field("to");
        }
        var read = matters.received(county, midnight(from), midnight(to.plusDays(1)), MOST);
        var meaning = engine.state().mode() == TextEngine.Mode.MEANING;
        var finder = new org.lianxin.text.HotIssues(meaning ? engine.embedding() : Embedding.NONE);
        var issues = new ArrayList<HotIssue>();
        for (var part : parts(read)) {
            finder.find(part, LEAST).stream().filter(i -> i.people() >= LEAST).forEach(issues::add);
        }
        var run = new HotRun(Ids.next(), from, to, clock.instant(), by, read.size(), meaning);
        var byId = read.stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        transaction.executeWithoutResult(t -> {
            store.insert(county, run);
            issues.forEach(i -> store.insert(county, run.id(), i, area(i, byId), category(i, byId), byId));
        });
        return run;
    }

    /// Too many to compare with each other are compared within their townships only.
    private static List<List<Matter>> parts(List<Matter> read) {
        if (read.size() <= AT_ONCE) {
            return List.of(read);
        }
        var townships = new HashMap<String, List<Matter>>();
        read.forEach(m -> townships
                .computeIfAbsent(head(m.place().area(), 9), t -> new ArrayList<>())
                .add(m));
        return townships.values().stream()
                .map(t -> t.size() <= AT_ONCE ? t : t.subList(t.size() - AT_ONCE, t.size()))
                .toList();
    }

    private static String area(HotIssue issue, Map<String, Matter> matters) {
        var areas = issue.matters().stream()
                .map(id -> known(matters, id).place().area())
                .toList();
        for (var length : new int[] {15, 12, 9}) {
            var heads = areas.stream().map(a -> head(a, length)).distinct().toList();
            if (heads.size() == 1 && heads.getFirst().length() == length) {
                return heads.getFirst();
            }
        }
        return head(areas.getFirst(), 6);
    }

    private static String category(HotIssue issue, Map<String, Matter> matters) {
        return issue.matters().stream()
                .map(id -> known(matters, id).category())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Matter known(Map<String, Matter> matters, String id) {
        return Objects.requireNonNull(matters.get(id), id);
    }

    private static String head(String area, int length) {
        return area.substring(0, Math.min(length, area.length()));
    }

    /// The latest look, or the latest at exactly that period.
    public Optional<HotRun> latest(County county, @Nullable LocalDate from, @Nullable LocalDate to) {
        return store.latest(county, from, to);
    }

    /// The issues of a look within the areas, those of most people first.
    public List<Shown> of(County county, HotRun run, List<AreaCode> areas) {
        return store.issues(county, run.id(), areas);
    }

    /// @throws Rejection `statistics.hot-unknown` (404), also where none of its reports lies within the areas
    public Shown get(County county, UUID issue, List<AreaCode> areas) {
        return store.issue(county, issue, areas).orElseThrow(() -> Rejection.notFound("statistics.hot-unknown", issue));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Zones.COUNTY).toInstant();
    }
}
