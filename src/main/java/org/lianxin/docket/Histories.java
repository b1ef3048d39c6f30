package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// Enters whole lives of matters at once: the rows that [Docket] and [Clocks] would have written one by one.
@Service
public class Histories {
    private static final int BATCH = 2_000;
    private final JdbcTemplate db;
    private final QueryCodes codes;
    private final Reckoning reckoning;
    private final ObjectMapper json;

    Histories(DataSource database, QueryCodes codes, Reckoning reckoning, ObjectMapper json) {
        this.db = new JdbcTemplate(database);
        this.codes = codes;
        this.reckoning = reckoning;
        this.json = json;
    }

    private record Series(String area, String letters, LocalDate day) {}

    /// An id as if it had been made at that moment.
    public static UUID idAt(Instant at) {
        var fresh = Ids.next();
        long high = at.toEpochMilli() << 16 | fresh.getMostSignificantBits() & 0xFFFF;
        return new UUID(high, fresh.getLeastSignificantBits());
    }

    /// Smaller than every id made from that moment on, and larger than those made before.
    static UUID idBefore(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000, 0x8000000000000000L);
    }

    /// Enters the histories of a county in which nothing was entered on those days yet.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(County county, List<History> histories) {
        var last = new HashMap<Series, Integer>();
        var entries = new ArrayList<@Nullable Object[]>();
        for (var h : histories.stream()
                .sorted(Comparator.comparing(h -> h.opening().at()))
                .toList()) {
            var series = new Series(
                    Numbers.twelve(h.opening().area()),
                    h.opening().kind().letters(),
                    LocalDate.ofInstant(h.opening().at(), Zones.COUNTY));
            entries.add(entry(county, h, Numbers.of(h.opening(), last.merge(series, 1, Integer::sum))));
        }
        batch("""
                insert into docket_entry (county, id, kind, number, code_digest, title, place, area, building, category,
                    privacy, channel, stage, owner_unit, owner_account, opened_at, closed_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries);
        batch("""
                insert into docket_sequence (county, area, kind, day, last) values (?, ?, ?, ?, ?)
                on conflict (county, area, kind, day) do update set last = greatest(docket_sequence.last, excluded.last)""", last.entrySet().stream().map(e -> sequence(county, e)).toList());
        batch(
                "insert into docket_spell (county, entry, seq, unit, account, stage, waits_for, started_at, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                histories.stream().flatMap(h -> spells(county, h).stream()).toList());
        batch(
                "insert into docket_clock (county, entry, stage, round, allowance, started_at, due_at, stopped_at,"
                        + " paused_at, extended_by, rings_at) values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)",
                histories.stream().flatMap(h -> clocks(county, h).stream()).toList());
        batch(
                "insert into docket_line (county, entry, id, at, actor, actor_name, deed, facts, note, said, open)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                histories.stream().flatMap(h -> lines(county, h).stream()).toList());
        batch(
                "insert into docket_party (county, entry, party, since) values (?, ?, ?, ?) on conflict do nothing",
                histories.stream().flatMap(h -> parties(county, h).stream()).toList());
    }

    private @Nullable Object[] entry(County county, History h, String number) {
        var o = h.opening();
        var turn = h.turns().isEmpty() ? null : h.turns().getLast();
        var owner = turn == null ? o.owner() : turn.owner();
        var due = h.clocks().stream()
                .filter(c -> c.stopped() == null && c.paused() == null)
                .map(History.Run::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new @Nullable Object[] {
            county.code(),
            h.id().value(),
            o.kind().id(),
            number,
            codes.digest(county, codes.of(county, h.id())),
            o.title(),
            o.place(),
            o.area().code(),
            o.building(),
            o.category(),
            o.privacy().name(),
            o.channel(),
            turn == null ? o.stage() : turn.stage(),
            owner == null ? null : owner.unit(),
            owner == null ? null : owner.account(),
            time(o.at()),
            owner == null && turn != null ? time(turn.line().at()) : null,
            time(due)
        };
    }

    private static @Nullable Object[] sequence(County county, Map.Entry<Series, Integer> last) {
        var series = last.getKey();
        return new @Nullable Object[] {county.code(), series.area, series.letters, series.day, last.getValue()};
    }

    private static List<@Nullable Object[]> spells(County county, History h) {
        var rows = new ArrayList<@Nullable Object[]>();
        @Nullable Holder holder = h.opening().owner();
        var stage = h.opening().stage();
        @Nullable String waits = null;
        var from = h.opening().at();
        for (var turn : h.turns()) {
            var to = turn.line().at();
            rows.add(spell(county, h, rows.size() + 1, Objects.requireNonNull(holder), stage, waits, from, to));
            holder = turn.owner();
            stage = turn.stage();
            waits = turn.waitsFor();
            from = to;
        }
        if (holder != null) {
            rows.add(spell(county, h, rows.size() + 1, holder, stage, waits, from, null));
        }
        return rows;
    }

    private static @Nullable Object[] spell(
            County county,
            History h,
            int seq,
            Holder holder,
            String stage,
            @Nullable String waits,
            Instant from,
            @Nullable Instant to) {
        return new @Nullable Object[] {
            county.code(), h.id().value(), seq, holder.unit(), holder.account(), stage, waits, time(from), time(to)
        };
    }

    private List<@Nullable Object[]> clocks(County county, History h) {
        return h.clocks().stream()
                .map(c -> new @Nullable Object[] {
                    county.code(),
                    h.id().value(),
                    c.stage(),
                    c.limit().toString(),
                    time(c.started()),
                    time(c.due()),
                    time(c.stopped()),
                    time(c.paused()),
                    c.extendedBy() == null ? null : c.extendedBy().toString(),
                    c.stopped() == null ? time(reckoning.threeQuarters(county, c.started(), c.due(), c.limit())) : null
                })
                .toList();
    }

    private List<@Nullable Object[]> lines(County county, History h) {
        var lines = new ArrayList<Line>();
        lines.add(h.received());
        h.turns().forEach(t -> lines.add(t.line()));
        lines.addAll(h.notes());
        return lines.stream()
                .map(l -> new @Nullable Object[] {
                    county.code(),
                    h.id().value(),
                    idAt(l.at()),
                    time(l.at()),
                    l.actor(),
                    l.actorName(),
                    l.deed(),
                    json.writeValueAsString(l.facts()),
                    l.note(),
                    l.said(),
                    l.open()
                })
                .toList();
    }

    private static List<@Nullable Object[]> parties(County county, History h) {
        var since = Timestamp.from(h.opening().at());
        return h.readers().stream()
                .map(r -> new @Nullable Object[] {county.code(), h.id().value(), r.party(), since})
                .toList();
    }

    private void batch(String sql, Collection<@Nullable Object[]> rows) {
        db.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
