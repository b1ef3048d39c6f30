package org.lianxin.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// One entry of the journal.
///
/// @param xid the database transaction that wrote it
/// @param facts JSON, as written
public record Entry(
        County county,
        UUID id,
        long xid,
        Instant at,
        String actor,
        String deed,
        String subject,
        @Nullable AreaCode area,
        String facts) {
    private static final DateTimeFormatter MICROS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    /// What is hashed: the fields one after another as netstrings (`length in bytes:words,`), so that no two entries
    /// have the same bytes.
    byte[] bytes() {
        return netstrings(
                "lianxin.entry.1",
                county.code(),
                id.toString(),
                "" + xid,
                moment(at),
                actor,
                deed,
                subject,
                area == null ? "" : area.code(),
                facts);
    }

    /// A moment with microseconds, in UTC: `2026-11-22T01:40:00.123456Z`.
    static String moment(Instant at) {
        return MICROS.format(at);
    }

    static byte[] netstrings(String... words) {
        var out = new ByteArrayOutputStream();
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(bytes);
            out.write(',');
        }
        return out.toByteArray();
    }
}
