package org.lianxin.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Zones;
import org.lianxin.text.PersonalData;
import org.lianxin.text.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what matters are found by: the pieces of their words without personal data, their month and their areas, in
/// the transaction that enters them. What was entered many at once is read within a minute.
@Component
class WordIndex {
    private static final int BATCH = 1_000;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private final JdbcClient db;
    private final Map<String, Wording> wordings;

    WordIndex(JdbcClient db, List<Wording> wordings, Jobs jobs) {
        this.db = db;
        this.wordings = wordings.stream().collect(Collectors.toMap(Wording::kind, Function.identity()));
        jobs.every("docket.read-words", Duration.ofMinutes(1), this::readAll);
    }

    private record Unread(
            County county,
            UUID id,
            String kind,
            String title,
            @Nullable String place,
            Privacy privacy,
            Instant at) {}

    /// Lets a matter be found by these words.
    void put(County county, UUID id, String words, Instant at) {
        var pieces = new LinkedHashSet<>(SearchWords.pieces(PersonalData.mask(words)));
        pieces.add(month(YearMonth.from(LocalDate.ofInstant(at, Zones.COUNTY))));
        db.sql("""
                        update docket_text t set words = array_to_tsvector(:words || docket_area_pieces(e.area))
                        from docket_entry e
                        where t.county = :county and t.entry = :entry and e.county = t.county and e.id = t.entry
                        """)
                .param("words", pieces.toArray(String[]::new))
                .param("county", county.code())
                .param("entry", id)
                .update();
    }

    /// Lets a matter be found by no words any more.
    void forget(County county, UUID id) {
        db.sql("update docket_text set words = '' where county = :county and entry = :entry")
                .param("county", county.code())
                .param("entry", id)
                .update();
    }

    /// The piece that every matter of a month has; capitals, for no piece of a text has any.
    static String month(YearMonth month) {
        return "M" + MONTH.format(month);
    }

    /// The piece that every matter of an area has. The database writes it, and lets it follow the matter: see
    /// `docket_area_pieces` in the migrations.
    static String area(AreaCode area) {
        return "A" + area.code();
    }

    /// Reads what nobody has read yet.
    void readAll() {
        while (readSome() == BATCH) {
            Thread.yield();
        }
    }

    private int readSome() {
        var unread = db.sql("""
                        select e.* from docket_text t join docket_entry e on e.county = t.county and e.id = t.entry
                        where t.words is null limit :most
                        """)
                .param("most", BATCH)
                .query((row, n) -> new Unread(
                        new County(row.getString("county")),
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("place"),
                        Privacy.valueOf(row.getString("privacy")),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
        unread.stream()
                .collect(Collectors.groupingBy(u -> List.of(u.county().code(), u.kind())))
                .values()
                .forEach(this::read);
        return unread.size();
    }

    private void read(List<Unread> alike) {
        var first = alike.getFirst();
        var wording = wordings.get(first.kind());
        Map<UUID, String> words = wording == null
                ? Map.of()
                : wording.of(first.county(), alike.stream().map(Unread::id).toList());
        for (var one : alike) {
            if (one.privacy() == Privacy.X) {
                forget(one.county(), one.id());
            } else {
                var place = one.place() == null ? "" : one.place();
                put(one.county(), one.id(), words.getOrDefault(one.id(), one.title()) + " " + place, one.at());
            }
        }
    }
}
