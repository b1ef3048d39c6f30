package org.lianxin.docket;

import java.util.List;
import org.lianxin.platform.Actor;
import org.springframework.stereotype.Service;

/// Finds matters by free text within what the asker may read: a number or query code exactly, words by all their
/// pieces or by another word for the same thing.
@Service
public class Finding {
    private static final int MOST = 100;

    private final Entries entries;
    private final WordIndex words;

    Finding(Entries entries, WordIndex words) {
        this.words = words;
        this.entries = entries;
    }

    /// What was found.
    ///
    /// @param items those with the typed words first, each the newest first
    /// @param also other words for the same thing that were looked for too
    public record Findings(List<Entry> items, List<String> also) {}

    /// @param size at most 100
    public Findings find(Actor actor, String text, int size) {
        if (text.isBlank()) {
            return new Findings(List.of(), List.of());
        }
        int limit = Math.clamp(size, 1, MOST);
        var also = List.<String>of();
        for (var look : entries.looks(actor, Search.of(text), Looking.Order.AS_TYPED)) {
            also = look.also().isEmpty() ? also : look.also();
            var found = look.page(limit, 0);
            if (!found.isEmpty()) {
                return new Findings(found, look.also());
            }
        }
        return new Findings(List.of(), also);
    }

    /// Reads at once what was entered many at a time and is otherwise read within a minute.
    public void readNow() {
        words.readAll();
    }
}
