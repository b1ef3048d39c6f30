package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.text.Twin;

/// What may be said to somebody who is writing a report: that it was reported before, and what it may be. She may pass
/// over both.
///
/// @param offers likely the same, the likeliest first
/// @param guesses what it may be; empty while nobody understands text
public record Alike(List<Offer> offers, List<Guess> guesses) {
    /// Nothing to say.
    public static final Alike NOTHING = new Alike(List.of(), List.of());

    /// An open incident that is likely the same.
    ///
    /// @param title the first words, for colleagues; residents are told the category and what both say
    /// @param because why, in Chinese and English
    /// @param shared pieces of the writer's own words that the other says too
    /// @param reports how many have reported it
    /// @param promised until when it will be settled
    public record Offer(
            IncidentId id,
            @Nullable String number,
            @Nullable String title,
            String category,
            String categoryName,
            String categoryEnglish,
            List<Twin.Reason> because,
            List<String> shared,
            int reports,
            Stage stage,
            Instant receivedAt,
            @Nullable Instant promised) {}

    /// A category that the words may mean.
    public record Guess(String code, String name, String english, List<String> because) {}
}
