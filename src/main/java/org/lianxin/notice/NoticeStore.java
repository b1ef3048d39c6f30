package org.lianxin.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lianxin.platform.County;
import org.lianxin.platform.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notices in the database.
@Component
class NoticeStore {
    private final JdbcClient db;
    private final Messages messages;

    NoticeStore(JdbcClient db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    void insert(County county, NoticeId id, News news, Collection<String> recipients, Instant now) {
        db.sql("""
                        insert into notice_message (county, id, kind, subject, text, args, urgent, at)
                        values (:county, :id, :kind, :subject, :text, :args, :urgent, :at)
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("kind", news.kind())
                .param("subject", news.subject())
                .param("text", news.text())
                .param("args", news.args().toArray(String[]::new))
                .param("urgent", news.urgent())
                .param("at", Timestamp.from(now))
                .update();
        db.sql("""
                        insert into notice_recipient (county, message, recipient, at)
                        select :county, :id, r, :at from unnest(:recipients) r
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("at", Timestamp.from(now))
                .param("recipients", recipients.toArray(String[]::new))
                .update();
    }

    void insertDeliveries(County county, NoticeId id, String channel, Collection<String> recipients, Instant due) {
        db.sql("""
                        insert into notice_delivery (county, message, recipient, channel, due)
                        select :county, :id, r, :channel, :due from unnest(:recipients) r
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("channel", channel)
                .param("due", Timestamp.from(due))
                .param("recipients", recipients.toArray(String[]::new))
                .update();
    }

    List<Notice> of(County county, String recipient, boolean unread, Locale locale, int offset, int size) {
        return db.sql("""
                        select m.id, m.kind, m.subject, m.text, m.args, m.urgent, m.at, r.read_at from notice_recipient r
                        join notice_message m on m.county = r.county and m.id = r.message
                        where r.county = :county and r.recipient = :recipient and (not :unread or r.read_at is null)
                        order by r.at desc, m.id limit :size offset :offset
                        """)
                .param("county", county.code())
                .param("recipient", recipient)
                .param("unread", unread)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> notice(row, locale))
                .list();
    }

    long count(County county, String recipient, boolean unread) {
        return db.sql("""
                        select count(*) from notice_recipient
                        where county = :county and recipient = :recipient and (not :unread or read_at is null)
                        """)
                .param("county", county.code())
                .param("recipient", recipient)
                .param("unread", unread)
                .query(Long.class)
                .single();
    }

    /// @param only one notice, or null for all
    void read(County county, String recipient, @org.jspecify.annotations.Nullable NoticeId only, Instant now) {
        db.sql("""
                        update notice_recipient set read_at = :now
                        where county = :county and recipient = :recipient and read_at is null
                          and (cast(:only as uuid) is null or message = :only)
                        """)
                .param("now", Timestamp.from(now))
                .param("county", county.code())
                .param("recipient", recipient)
                .param("only", only == null ? null : only.value())
                .update();
    }

    private Notice notice(ResultSet row, Locale locale) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                sentence(row, locale),
                row.getBoolean("urgent"),
                row.getTimestamp("at").toInstant(),
                read == null ? null : read.toInstant());
    }

    String sentence(ResultSet row, Locale locale) throws SQLException {
        var args = (Object[]) row.getArray("args").getArray();
        return messages.say(row.getString("text"), locale, args);
    }
}
