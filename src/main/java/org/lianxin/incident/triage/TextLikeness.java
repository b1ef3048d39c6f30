package org.lianxin.incident.triage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.text.Matter;
import org.lianxin.text.TextEngine;
import org.lianxin.text.Twin;
import org.lianxin.text.Twins;
import org.springframework.stereotype.Component;

/// Compares with the twin finder of the text module: by words, and by meaning where its model runs.
@Component
class TextLikeness implements Likeness {
    private final TextEngine engine;

    TextLikeness(TextEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Double> between(String words, List<String> others) {
        var twins = new Twins(engine.embedding(), Twins.Reach.ANYWHERE, others.size());
        IntStream.range(0, others.size()).forEach(n -> twins.add(matter("" + n, others.get(n))));
        var scores = twins.nearest(matter("", words), others.size()).stream()
                .collect(Collectors.toMap(Twin::id, Twin::score));
        return IntStream.range(0, others.size())
                .mapToObj(n -> scores.getOrDefault("" + n, 0.0))
                .toList();
    }

    /// Place and time have been compared already; here every matter is of the same moment.
    private static Matter matter(String id, String words) {
        return Matter.of(id, "", words, Instant.EPOCH);
    }
}
