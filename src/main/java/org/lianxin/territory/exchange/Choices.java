package org.lianxin.territory.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The words by which people write the values of an enum in a table, in the enum's own order.
///
/// @param <E> the enum
public final class Choices<E extends Enum<E>> {
    private final Map<E, String> words;

    /// @param words one for each value
    public Choices(Map<E, String> words) {
        this.words = new EnumMap<>(words);
    }

    public String word(E value) {
        return words.getOrDefault(value, value.name());
    }

    /// The value with this word or this name in the code.
    Optional<E> read(String text) {
        return words.entrySet().stream()
                .filter(e -> e.getValue().equals(text) || e.getKey().name().equalsIgnoreCase(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// All words, as a fault lists them.
    public String all() {
        return String.join("、", words.values());
    }
}
