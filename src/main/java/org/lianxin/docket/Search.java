package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is looked for in the docket; an empty part does not narrow.
///
/// @param text a number, a query code, or words of title or place
/// @param area an area with all below
/// @param category a code or the start of one
/// @param unit the present owner
/// @param hand an account, a unit or a person's full name through whose hands it went
/// @param state `open`, `closed`, `late`, `waiting`
/// @param dueBefore open matters whose next clock ends before
/// @param ids exactly these
public record Search(
        @Nullable String text,
        @Nullable String kind,
        @Nullable AreaCode area,
        @Nullable String building,
        @Nullable String category,
        @Nullable String channel,
        @Nullable List<String> stages,
        @Nullable UUID unit,
        @Nullable String hand,
        @Nullable String state,
        @Nullable Instant openedFrom,
        @Nullable Instant openedBefore,
        @Nullable Instant closedFrom,
        @Nullable Instant closedBefore,
        @Nullable Instant dueBefore,
        @Nullable List<UUID> ids) {

    /// Nothing narrowed.
    public static final Search ALL =
            new Search(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// Exactly these entries, as far as the asker may know of them.
    public static Search of(List<UUID> ids) {
        return new Search(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, ids);
    }

    static final String WHERE = """
             and (:text::text is null or e.number = :text or e.code_digest = :code
                  or %s and (e.title ilike :words or e.place ilike :words))
             and (:kind::text is null or e.kind = :kind)
             and (:area::text is null or e.area like :area || '%%')
             and (:building::text is null or e.building = :building and %s)
             and (:category::text is null or e.category like :category || '%%')
             and (:channel::text is null or e.channel = :channel)
             and (:stages::text[] is null or e.stage = any (:stages::text[]))
             and (:unit::uuid is null or e.owner_unit = :unit)
             and (:hand::text is null or exists (
                    select 1 from docket_spell h where h.county = e.county and h.entry = e.id
                      and (h.account = :hand or h.unit::text = :hand))
                  or exists (select 1 from docket_line l where l.county = e.county and l.entry = e.id
                      and (l.actor = :hand or l.actor_name = :hand)))
             and (:state::text is null
                  or :state = 'open' and e.closed_at is null
                  or :state = 'closed' and e.closed_at is not null
                  or :state = 'late' and e.closed_at is null and e.due_at < :now
                  or :state = 'waiting' and e.stage like 'WAIT%%')
             and (:openedFrom::timestamptz is null or e.opened_at >= :openedFrom)
             and (:openedBefore::timestamptz is null or e.opened_at < :openedBefore)
             and (:closedFrom::timestamptz is null or e.closed_at >= :closedFrom)
             and (:closedBefore::timestamptz is null or e.closed_at < :closedBefore)
             and (:dueBefore::timestamptz is null or e.closed_at is null and e.due_at < :dueBefore)
             and (:ids::uuid[] is null or e.id = any (:ids::uuid[]))
            """.formatted(Scope.CLEAR, Scope.CLEAR);

    boolean byDue() {
        return dueBefore != null || "open".equals(state) || "late".equals(state);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, QueryCodes codes, County county, Instant now) {
        var words = text == null || text.isBlank() ? null : text.strip();
        return sql.param("text", words)
                .param("code", words == null ? null : codes.digest(county, words))
                .param("words", words == null ? null : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("kind", kind)
                .param("area", area == null ? null : area.code())
                .param("building", building)
                .param("category", category)
                .param("channel", channel)
                .param("stages", stages == null || stages.isEmpty() ? null : stages.toArray(String[]::new))
                .param("unit", unit)
                .param("hand", hand == null || hand.isBlank() ? null : hand.strip())
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("openedFrom", at(openedFrom))
                .param("openedBefore", at(openedBefore))
                .param("closedFrom", at(closedFrom))
                .param("closedBefore", at(closedBefore))
                .param("dueBefore", at(dueBefore))
                .param(
                        "ids",
                        ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
