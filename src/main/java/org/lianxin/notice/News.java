package org.lianxin.notice;

import java.util.List;

/// Something worth telling.
///
/// @param kind what it is about, such as `incident.dispatched`
/// @param subject the matter that it leads to, such as `incident:0198…`
/// @param text a message key; its sentence must not name anybody
/// @param args what the sentence says at {0}, {1} …: numbers, places, times, never personal data
/// @param urgent delivered at night too (grade A)
public record News(String kind, String subject, String text, List<String> args, boolean urgent) {
    public static News of(String kind, String subject, String text, Object... args) {
        return new News(
                kind, subject, text, List.of(args).stream().map(String::valueOf).toList(), false);
    }

    /// The same, delivered at night too.
    public News atOnce() {
        return new News(kind, subject, text, args, true);
    }
}
