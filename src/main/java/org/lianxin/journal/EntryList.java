package org.lianxin.journal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.AccountId;
import org.lianxin.access.Accounts;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The journal as a list to read.
@Component
class EntryList {
    private static final String WHERE = """
            where e.county = :county and (:wholeCounty or e.area like :area)
              and (:subject = '' or e.subject = :subject) and (:by = '' or e.actor = :by) and (:deed = '' or e.deed like :deeds)
              and e.at >= coalesce(cast(:from as timestamptz), '-infinity')
              and e.at < coalesce(cast(:to as timestamptz), 'infinity')
            """;
    private final JdbcClient db;
    private final Accounts accounts;

    EntryList(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    /// What to show.
    ///
    /// @param area entries without a place are shown only for the whole county
    /// @param deed a deed or the beginning of one, such as `incident.`
    record Asked(
            AreaCode area,
            String subject,
            String by,
            String deed,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /// An entry with the working name of who did it and whether a root covers it.
    record Line(Entry entry, String name, boolean sealed) {}

    List<Line> page(Asked asked, int offset, int size) {
        var county = asked.area.county();
        var rows = where(
                        "select " + JournalStore.ENTRY + """
                        , exists (select 1 from journal_leaf l where l.county = e.county and l.entry = e.id) as sealed
                        from journal_entry e
                        """,
                        " order by e.at desc, e.id desc limit :size offset :offset",
                        asked)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> new Line(JournalStore.entry(row), "", row.getBoolean("sealed")))
                .list();
        var ids = rows.stream()
                .map(r -> r.entry.actor())
                .filter(a -> a.length() == 36)
                .distinct()
                .map(a -> new AccountId(UUID.fromString(a)))
                .toList();
        var names = accounts.names(county, ids);
        return rows.stream()
                .map(r -> new Line(r.entry, name(r.entry.actor(), names), r.sealed))
                .toList();
    }

    long count(Asked asked) {
        return where("select count(*) from journal_entry e ", "", asked)
                .query(Long.class)
                .single();
    }

    long pending(County county) {
        return db.sql("""
                        select count(*) from journal_entry e
                        where e.county = :county and e.at > now() - interval '1 hour' and not exists (
                            select 1 from journal_leaf l where l.county = e.county and l.entry = e.id)
                        """).param("county", county.code()).query(Long.class).single();
    }

    private JdbcClient.StatementSpec where(String select, String order, Asked asked) {
        return db.sql(select + WHERE + order)
                .param("county", asked.area.county().code())
                .param("wholeCounty", asked.area.level() == AreaCode.Level.COUNTY)
                .param("area", asked.area.code() + "%")
                .param("subject", asked.subject)
                .param("by", asked.by)
                .param("deed", asked.deed)
                .param("deeds", asked.deed + "%")
                .param("from", asked.from == null ? null : Timestamp.from(asked.from), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", asked.to == null ? null : Timestamp.from(asked.to), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static String name(String actor, java.util.Map<AccountId, String> names) {
        return actor.length() == 36 ? names.getOrDefault(new AccountId(UUID.fromString(actor)), "") : "";
    }
}
