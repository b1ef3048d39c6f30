package org.lianxin.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Publishing;
import org.springframework.stereotype.Component;

/// [PublicWords] for modules that do not know this one.
@Component
final class TextPublishing implements Publishing {
    @Override
    public Optional<String> personal(String words) {
        return PublicWords.marked(words);
    }

    @Override
    public void require(String field, @Nullable String words) {
        PublicWords.require(field, words);
    }

    @Override
    public String masked(String words) {
        return PublicWords.masked(words);
    }
}
