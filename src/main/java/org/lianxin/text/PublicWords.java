package org.lianxin.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Rejection;

/// Stops what everybody will read while it still carries personal data, and says where it stands. A door number alone
/// names a place, not a person, and may stay.
public final class PublicWords {
    private static final int AROUND = 6;
    private static final Set<Found.Kind> PLACES = Set.of(Found.Kind.DOOR);

    private PublicWords() {}

    /// What in the words names or reaches a person, in the order of the text.
    public static List<Found> personal(String words) {
        return PersonalData.find(words).stream()
                .filter(f -> !PLACES.contains(f.kind()))
                .toList();
    }

    /// Lets words pass that everybody may read.
    ///
    /// @param field of the request that holds them
    /// @throws Rejection `text.personal-data` (422), with each place marked
    public static void require(String field, @Nullable String words) {
        if (words == null) {
            return;
        }
        var places = marked(words);
        if (places.isPresent()) {
            throw new Rejection("text.personal-data", places.get()).field(field);
        }
    }

    /// Each place in the words that names or reaches a person, marked by 【】 amid its neighbours; empty without any.
    public static Optional<String> marked(String words) {
        return personal(words).stream().map(f -> marked(words, f)).reduce((a, b) -> a + "；" + b);
    }

    /// The words with everything hidden that names or reaches a person.
    public static String masked(String words) {
        return PersonalData.mask(words, personal(words));
    }

    private static String marked(String words, Found found) {
        var from = Math.max(0, found.from() - AROUND);
        var to = Math.min(words.length(), found.to() + AROUND);
        return (from > 0 ? "…" : "") + words.substring(from, found.from()) + "【"
                + words.substring(found.from(), found.to()) + "】" + words.substring(found.to(), to)
                + (to < words.length() ? "…" : "");
    }
}
