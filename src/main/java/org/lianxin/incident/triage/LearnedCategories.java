package org.lianxin.incident.triage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.text.Classifier;
import org.lianxin.text.Labelled;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Suggests categories after the reports that come with the product. It learns when it is first asked, beside the
/// request: until then nothing is suggested.
@Component
class LearnedCategories implements Suggesting {
    private static final int SHOWN = 5;
    private static final double LEAST = 0.05;
    private static final long SEED = 20240930;
    private @Nullable CompletableFuture<Classifier> learning;

    @Override
    public List<Suggestion> suggest(County county, String words) {
        var classifier = learnt().getNow(null);
        return classifier == null
                ? List.of()
                : classifier.classify(words).stream()
                        .filter(s -> s.probability() >= LEAST)
                        .limit(SHOWN)
                        .map(s -> new Suggestion(s.code(), s.probability(), s.words()))
                        .toList();
    }

    private synchronized CompletableFuture<Classifier> learnt() {
        var running = learning;
        if (running == null) {
            running = CompletableFuture.supplyAsync(() -> Classifier.train(shipped(), SEED));
            learning = running;
        }
        return running;
    }

    private static List<Labelled> shipped() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("text/corpus.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVParser.parse(reader, format)) {
            return rows.stream()
                    .map(r -> new Labelled(r.get("text").replaceAll("\\{[a-z]+}", ""), r.get("code")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
