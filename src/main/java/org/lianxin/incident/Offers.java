package org.lianxin.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Privacy;
import org.lianxin.docket.Search;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.triage.Suggesting;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.text.PersonalData;
import org.lianxin.text.SharedWords;
import org.lianxin.text.Twin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Says, while a report is being written, that it was reported before and what it may be.
@Service
public class Offers {
    private static final int LEAST_WORDS = 4;
    private static final int MOST = 3;
    private static final int LOOKED_AT = 12;
    private static final int SHARED = 3;
    private static final double WORTH_SAYING = 0.15;
    private static final double SURE = 0.5;
    private final Whereabouts whereabouts;
    private final Likeness likeness;
    private final Joinable joinable;
    private final Entries entries;
    private final Categories categories;
    private final Suggesting suggesting;
    private final Clocks clocks;
    private final JdbcClient db;
    private final InstantSource clock;

    Offers(
            Whereabouts whereabouts,
            Likeness likeness,
            Joinable joinable,
            Entries entries,
            Categories categories,
            Suggesting suggesting,
            Clocks clocks,
            JdbcClient db,
            InstantSource clock) {
        this.whereabouts = whereabouts;
        this.likeness = likeness;
        this.joinable = joinable;
        this.entries = entries;
        this.categories = categories;
        this.suggesting = suggesting;
        this.clocks = clocks;
        this.db = db;
        this.clock = clock;
    }

    /// For a resident: no words of others, nothing restricted, nothing that no colleague has looked at.
    public Alike forResident(County county, Report.Place place, String words) {
        if (words.strip().length() < LEAST_WORDS) {
            return Alike.NOTHING;
        }
        var twins = twins(county, place, county.area(), words);
        var told = joinable.toAll(county, ids(twins));
        var kept = twins.stream()
                .filter(t -> told.contains(UUID.fromString(t.id())))
                .limit(MOST)
                .toList();
        return new Alike(offers(county, words, kept, Map.of()), guesses(county, words));
    }

    /// For a colleague who reports, with the titles of what she may read.
    public Alike forColleague(Actor actor, Report.Place place, String words) {
        if (words.strip().length() < LEAST_WORDS) {
            return Alike.NOTHING;
        }
        var twins = twins(actor.county(), place, patch(actor), words);
        Map<String, Entry> seen = entries.search(actor, Search.of(ids(twins)), 0, LOOKED_AT).items().stream()
                .filter(e -> !e.masked())
                .collect(Collectors.toMap(e -> e.id().toString(), Function.identity()));
        var kept =
                twins.stream().filter(t -> seen.containsKey(t.id())).limit(MOST).toList();
        return new Alike(offers(actor.county(), words, kept, seen), guesses(actor.county(), words));
    }

    /// Where a colleague works, if that is one community or less: words that name no known place mean hers.
    private static AreaCode patch(Actor actor) {
        var areas = actor.areas(IncidentModule.REPORT);
        return areas.size() == 1 && areas.getFirst().level().compareTo(AreaCode.Level.COMMUNITY) >= 0
                ? areas.getFirst()
                : actor.county().area();
    }

    private List<Twin> twins(County county, Report.Place place, AreaCode patch, String words) {
        if (nowhere(place)) {
            return List.of();
        }
        var spot = whereabouts.find(county, place);
        var area = patch.within(spot.area()) ? patch : spot.area();
        var here = LikenessRows.place(spot.words(), area.code(), spot.building(), spot.lon(), spot.lat());
        var own = new org.lianxin.text.Matter("", "", words, here, clock.instant(), likely(county, words), "");
        return likeness.find(county, own, LOOKED_AT);
    }

    /// The category where the words leave little doubt; what lies in another group is then less likely the same.
    private String likely(County county, String words) {
        return suggesting.suggest(county, words).stream()
                .findFirst()
                .filter(s -> s.probability() >= SURE)
                .map(Suggesting.Suggestion::category)
                .orElse("");
    }

    private static boolean nowhere(Report.Place place) {
        return blank(place.code()) && blank(place.words()) && (place.lon() == null || place.lat() == null);
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static List<UUID> ids(List<Twin> twins) {
        return twins.stream().map(t -> UUID.fromString(t.id())).toList();
    }

    /// What the table of incidents tells of one that is open.
    private record Open(IncidentId id, String category, String words, int reports, Stage stage, Instant received) {}

    private List<Alike.Offer> offers(County county, String words, List<Twin> twins, Map<String, Entry> seen) {
        var open = db
                .sql("select * from incident i where i.county = :county and i.id = any (:ids::uuid[])"
                        + " and i.closed_at is null and i.part_of is null")
                .param("county", county.code())
                .param("ids", twins.stream().map(Twin::id).toArray(String[]::new))
                .query((row, n) -> new Open(
                        new IncidentId(row.getObject("id", UUID.class)),
                        row.getString("category"),
                        row.getString("words"),
                        row.getInt("merged") + 1,
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("received_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(o -> o.id().toString(), Function.identity()));
        return twins.stream()
                .filter(t -> open.containsKey(t.id()))
                .map(t -> offer(county, words, t, Objects.requireNonNull(open.get(t.id())), seen.get(t.id())))
                .toList();
    }

    private Alike.Offer offer(County county, String words, Twin twin, Open open, @Nullable Entry entry) {
        var category = categories.on(county, open.category(), open.received());
        return new Alike.Offer(
                open.id(),
                entry == null ? null : entry.number(),
                entry == null ? null : entry.title(),
                category.code(),
                category.name(),
                category.english(),
                twin.reasons(),
                SharedWords.of(words, PersonalData.mask(open.words()), SHARED),
                open.reports(),
                open.stage(),
                open.received(),
                clocks.due(county, open.id().entry(), Timekeeping.HANDLE).orElse(null));
    }

    private List<Alike.Guess> guesses(County county, String words) {
        var valid = categories.on(county, clock.instant()).stream()
                .filter(c -> c.privacy() != Privacy.X)
                .collect(Collectors.toMap(Category::code, Function.identity()));
        return suggesting.suggest(county, words).stream()
                .filter(s -> s.probability() >= WORTH_SAYING && valid.containsKey(s.category()))
                .limit(MOST)
                .map(s -> {
                    var category = Objects.requireNonNull(valid.get(s.category()));
                    return new Alike.Guess(category.code(), category.name(), category.english(), s.because());
                })
                .toList();
    }
}
