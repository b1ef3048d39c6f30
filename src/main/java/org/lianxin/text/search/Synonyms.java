package org.lianxin.text.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lianxin.text.words.Plain;

/// What people say, and what the office calls it: `text/synonyms.txt`, made for this project.
public final class Synonyms {
    private static final List<Pair> PAIRS = read();

    private record Pair(List<String> said, List<String> official) {}

    private Synonyms() {}

    /// The official words that a query's own words stand for; every part of a said phrase must be present.
    public static List<String> of(String query) {
        var plain = Plain.of(query);
        var words = new ArrayList<String>();
        for (var pair : PAIRS) {
            if (pair.said().stream().allMatch(plain::contains)) {
                pair.official().stream().filter(word -> !words.contains(word)).forEach(words::add);
            }
        }
        return words;
    }

    private static List<Pair> read() {
        try (var in = Synonyms.class.getResourceAsStream("/text/synonyms.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var pairs = new ArrayList<Pair>();
            for (var line : text.lines()
                    .filter(l -> l.contains("=") && !l.startsWith("#"))
                    .toList()) {
                var sides = line.split("=", 2);
                var official = List.of(sides[1].strip().split(" "));
                for (var said : sides[0].strip().split(" ")) {
                    pairs.add(new Pair(List.of(said.split("\\+")), official));
                }
            }
            return List.copyOf(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
