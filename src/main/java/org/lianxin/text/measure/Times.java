package org.lianxin.text.measure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// Reads the times of tables: `2019/4/25 9:32:09`, `2019-02-28 11:25:05`, `2019-02-28`.
final class Times {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T](\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?)?.*");

    private Times() {}

    static Instant read(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Instant.EPOCH;
        }
        var n = new int[7];
        for (var i = 1; i <= 6; i++) {
            n[i] = matcher.group(i) == null ? 0 : Integer.parseInt(matcher.group(i));
        }
        return LocalDateTime.of(n[1], n[2], n[3], n[4], n[5], n[6]).toInstant(ZoneOffset.UTC);
    }
}
