package org.lianxin.text.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianxin.text.words.Plain;

/// What people say, and what the office calls it: `text/synonyms.txt` (said = official) and `text/synonyms.csv` (groups
/// of
/// words for one thing), both made for this project.
public final class Synonyms {
    private static final List<Pair> PAIRS = pairs();
    private static final List<List<String>> GROUPS = groups();

    private record Pair(List<String> said, List<String> official) {}

    private Synonyms() {}

    /// The words that a query's own words also stand for; every part of a said phrase must be present.
    public static List<String> of(String query) {
        var plain = Plain.of(query);
        var words = new ArrayList<String>();
        for (var pair : PAIRS) {
            if (pair.said().stream().allMatch(plain::contains)) {
                add(pair.official(), plain, words);
            }
        }
        for (var group : GROUPS) {
            if (group.stream().anyMatch(plain::contains)) {
                add(group, plain, words);
            }
        }
        return words;
    }

    private static void add(List<String> found, String query, List<String> words) {
        found.stream()
                .filter(word -> !query.contains(word) && !words.contains(word))
                .forEach(words::add);
    }

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var line : lines("/text/synonyms.txt")) {
            var sides = line.split("=", 2);
            var official = List.of(sides[1].strip().split(" "));
            for (var said : sides[0].strip().split(" ")) {
                pairs.add(new Pair(List.of(said.split("\\+")), official));
            }
        }
        return List.copyOf(pairs);
    }

    private static List<List<String>> groups() {
        return lines("/text/synonyms.csv").stream()
                .skip(1)
                .map(line -> Stream.of(line.split("\\|")).map(Plain::of).toList())
                .toList();
    }

    private static List<String> lines(String resource) {
        try (var in = Synonyms.class.getResourceAsStream(resource)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
