package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
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

    /// A number, a query code, or words of title or place.
    static Search of(String text) {
        return new Search(
                text, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,12}");

    /// The text to look for, if there is any.
    @Nullable
    String said() {
        return text == null || text.isBlank()
                ? null
                : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /// As this search, of one entry only, whatever the text says.
    Search among(UUID id) {
        return new Search(
                null,
                kind,
                area,
                building,
                category,
                channel,
                stages,
                unit,
                hand,
                state,
                openedFrom,
                openedBefore,
                closedFrom,
                closedBefore,
                dueBefore,
                ids == null || ids.contains(id) ? List.of(id) : List.of());
    }

    /// What narrows but the text, as conditions on `e`: only what was asked for, so that the database plans with it.
    String narrowing(Scope scope) {
        var all = new ArrayList<String>();
        add(all, kind, "e.kind = :kind");
        add(all, area, "e.area like '" + area + "%'");
        add(all, building, "e.building = :building and " + scope.clear());
        add(
                all,
                category,
                category != null && CODE.matcher(category).matches() ? "e.category like '" + category + "%'" : "false");
        add(all, channel, "e.channel = :channel");
        add(all, stages == null || stages.isEmpty() ? null : stages, "e.stage = any (:stages::text[])");
        add(all, unit, "e.owner_unit = :unit");
        add(all, hand == null || hand.isBlank() ? null : hand, HANDLED);
        if (state != null) {
            all.add(
                    switch (state) {
                        case "open" -> "e.closed_at is null";
                        case "closed" -> "e.closed_at is not null";
                        case "late" -> "e.closed_at is null and e.due_at < :now";
                        case "waiting" -> "e.stage like 'WAIT%'";
                        default -> "false";
                    });
        }
        add(all, openedFrom, "e.opened_at >= :openedFrom");
        add(all, openedBefore, "e.opened_at < :openedBefore");
        add(all, closedFrom, "e.closed_at >= :closedFrom");
        add(all, closedBefore, "e.closed_at < :closedBefore");
        add(all, dueBefore, "e.closed_at is null and e.due_at < :dueBefore");
        add(all, ids, "e.id = any (:ids::uuid[])");
        return all.stream().map(c -> " and (" + c + ")").collect(Collectors.joining());
    }

    private static final String HANDLED = """
            e.id in (
                select h.entry from docket_spell h where h.county = :county and h.account = :hand
                union select h.entry from docket_spell h where h.county = :county and h.unit = :handUnit::uuid
                union select l.entry from docket_line l where l.county = :county and l.actor = :hand
                union select l.entry from docket_line l where l.county = :county and l.actor_name = :hand)""";

    private static void add(List<String> all, @Nullable Object asked, String condition) {
        if (asked != null) {
            all.add(condition);
        }
    }

    private static @Nullable String unitOf(@Nullable String hand) {
        return hand != null && hand.strip().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? hand.strip() : null;
    }

    boolean byDue() {
        return dueBefore != null || "open".equals(state) || "late".equals(state);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Instant now) {
        return sql.param("kind", kind)
                .param("area", area == null ? null : area.code())
                .param("building", building)
                .param("category", category)
                .param("channel", channel)
                .param("stages", stages == null || stages.isEmpty() ? null : stages.toArray(String[]::new))
                .param("unit", unit)
                .param("handUnit", unitOf(hand))
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
