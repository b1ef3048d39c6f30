package org.lianxin.statistics.hot;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lianxin.incident.OpenMatters;
import org.lianxin.notice.News;
import org.lianxin.notice.Notices;
import org.lianxin.notice.To;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Zones;
import org.lianxin.statistics.StatisticsModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds categories of which an area brings more reports within seven days than the time before lets expect, and tells
/// the county's centre, with the expected number beside the observed one.
///
/// A window of seven days holds each weekday once, so weekdays need no correction. Expected is the mean of the eight
/// windows before, times how much the same week of last year stood out from its own eight weeks before (in the county,
/// drawn towards 1 where last year has few). Surprising is a chance below one in a thousand, by [Surprise].
@Service
class Bursts {
    static final int DAYS = 7;
    static final int WINDOWS = 8;

    /// Fewer reports or people than this are never announced, however unlikely.
    static final int LEAST = 5;

    static final int LEAST_PEOPLE = 3;
    private static final double UNLIKELY = 0.001;
    private static final double TIMES = 2;
    private static final int YEAR = 364;
    private static final double SHRINK = 10;
    private static final Duration SAID = Duration.ofDays(DAYS);
    private static final List<AreaCode.Level> LEVELS =
            List.of(AreaCode.Level.COMMUNITY, AreaCode.Level.TOWNSHIP, AreaCode.Level.COUNTY);
    private final JdbcClient db;
    private final HotStore store;
    private final OpenMatters matters;
    private final Notices notices;
    private final InstantSource clock;

    Bursts(JdbcClient db, HotStore store, OpenMatters matters, Notices notices, InstantSource clock) {
        this.db = db;
        this.store = store;
        this.matters = matters;
        this.notices = notices;
        this.clock = clock;
    }

    /// What a category brought in an area, window by window, the last one first.
    ///
    /// @param season how much last year's same week stood out in the county
    private record Series(
            String category, String area, int observed, int people, double mean, double variance, double season) {
        double expected() {
            return mean * season;
        }

        double probability() {
            return Surprise.atLeast(observed, expected(), variance * season * season);
        }

        boolean isBurst() {
            return observed >= LEAST
                    && people >= LEAST_PEOPLE
                    && observed >= TIMES * expected()
                    && probability() < UNLIKELY;
        }
    }

    /// Announces what bursts in the seven days that end with a day: in the narrowest area that explains it, and once.
    ///
    /// @return what was announced
    @Transactional
    public List<Burst> announce(County county, LocalDate last) {
        var fresh = new ArrayList<Burst>();
        var explained = new HashSet<UUID>();
        var said = store.bursts(county, clock.instant().minus(SAID), List.of(county.area()));
        for (var level : LEVELS) {
            series(county, level, last).stream()
                    .filter(Series::isBurst)
                    .sorted(Comparator.comparingDouble(Series::probability))
                    .map(s -> burst(county, s, last))
                    .filter(b -> b.matters().stream()
                                    .filter(m -> !explained.contains(m))
                                    .count()
                            >= LEAST)
                    .forEach(b -> {
                        explained.addAll(b.matters());
                        if (said.stream().noneMatch(s -> isSame(s, b))) {
                            fresh.add(b);
                        }
                    });
        }
        fresh.forEach(b -> tell(county, b));
        return List.copyOf(fresh);
    }

    /// Said already, unless it has doubled since.
    private static boolean isSame(Burst said, Burst now) {
        return said.category().equals(now.category())
                && (said.area().within(now.area()) || now.area().within(said.area()))
                && now.observed() < 2 * said.observed();
    }

    private void tell(County county, Burst burst) {
        store.insert(county, burst, clock.instant());
        notices.tell(
                county,
                new To.Holders(StatisticsModule.ANALYSE, county.area()),
                News.of(
                        "statistics.burst",
                        "statistics-burst:" + burst.id(),
                        "statistics.told.burst",
                        matters.categoryNames(county).getOrDefault(burst.category(), burst.category()),
                        burst.observed(),
                        Math.round(burst.expected() * 10) / 10.0,
                        DAYS));
    }

    private Burst burst(County county, Series series, LocalDate last) {
        var from = last.minusDays(DAYS - 1L);
        var matters = db.sql("""
                        select id from incident_voices
                        where county = :county and area like :area || '%' and category = :category
                          and received_at >= :from and received_at < :before
                        order by received_at
                        """)
                .param("county", county.code())
                .param("area", series.area)
                .param("category", series.category)
                .param("from", at(from))
                .param("before", at(last.plusDays(1)))
                .query(UUID.class)
                .list();
        return new Burst(
                Ids.next(),
                from,
                last,
                series.category,
                new AreaCode(series.area),
                series.observed,
                series.people,
                series.expected(),
                series.probability(),
                matters,
                about(county, matters));
    }

    /// The name of the latest look's issue that holds at least half of them.
    private String about(County county, List<UUID> matters) {
        return db.sql("""
                        select i.name from statistics_hot_issue i
                        join statistics_hot_matter m on m.county = i.county and m.issue = i.id
                        where i.county = :county and m.incident = any (:matters::uuid[])
                          and i.run = (select id from statistics_hot_run where county = :county
                                       order by made_at desc, id desc limit 1)
                        group by i.id, i.name having count(*) * 2 >= :many order by count(*) desc limit 1
                        """)
                .param("county", county.code())
                .param("matters", matters.stream().map(UUID::toString).toArray(String[]::new))
                .param("many", matters.size())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<Series> series(County county, AreaCode.Level level, LocalDate last) {
        return db.sql("""
                        with seen as (
                            select category, left(area, :digits) as area, who, received_at,
                                   floor(extract(epoch from cast(:before as timestamptz) - received_at) / 86400 / :days)::int as w
                            from incident_voices
                            where county = :county and length(area) >= :digits and received_at < :before
                              and received_at >= cast(:before as timestamptz) - make_interval(days => :far)),
                        year as (
                            select category,
                                   count(*) filter (where received_at >= cast(:before as timestamptz) - make_interval(days => :year + :days)
                                                      and received_at < cast(:before as timestamptz) - make_interval(days => :year)) as then,
                                   count(*) filter (where received_at < cast(:before as timestamptz) - make_interval(days => :year + :days))
                                       / cast(:windows as float8) as usual
                            from seen where w >= :year / :days group by category),
                        weeks as (
                            select category, area, w, count(*) as many, count(distinct who) as people
                            from seen where w <= :windows group by category, area, w)
                        select k.category, k.area,
                               coalesce(max(many) filter (where w = 0), 0) as observed,
                               coalesce(max(people) filter (where w = 0), 0) as people,
                               coalesce(sum(many) filter (where w > 0), 0) / cast(:windows as float8) as mean,
                               coalesce(sum(many * many) filter (where w > 0), 0) / cast(:windows as float8) as square,
                               max(coalesce((y.then + :shrink) / (y.usual + :shrink), 1)) as season
                        from weeks k left join year y on y.category = k.category
                        group by k.category, k.area having coalesce(max(many) filter (where w = 0), 0) >= :least
                        """)
                .param("county", county.code())
                .param("digits", level.digits())
                .param("before", at(last.plusDays(1)))
                .param("days", DAYS)
                .param("windows", WINDOWS)
                .param("year", YEAR)
                .param("far", YEAR + DAYS * (WINDOWS + 1))
                .param("shrink", SHRINK)
                .param("least", LEAST)
                .query((row, n) -> {
                    var mean = row.getDouble("mean");
                    return new Series(
                            row.getString("category"),
                            row.getString("area"),
                            row.getInt("observed"),
                            row.getInt("people"),
                            mean,
                            (row.getDouble("square") - mean * mean) * WINDOWS / (WINDOWS - 1),
                            row.getDouble("season"));
                })
                .list();
    }

    /// Bursts announced within a time, as far as the reader's areas go.
    List<Burst> recent(Actor actor, Duration within) {
        return store.bursts(actor.county(), clock.instant().minus(within), actor.areas(StatisticsModule.VIEW));
    }

    private static Timestamp at(LocalDate day) {
        Instant midnight = day.atStartOfDay(Zones.COUNTY).toInstant();
        return Timestamp.from(midnight);
    }
}
