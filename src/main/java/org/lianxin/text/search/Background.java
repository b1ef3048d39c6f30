package org.lianxin.text.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// How usual character pairs are in reports, from the texts written for this project: a county that starts with ten
/// reports knows already that 没有 says less than 漏水.
public final class Background {
    private static final GramMap PAIRS = new GramMap(1 << 16);
    private static final int TEXTS = read();

    private Background() {}

    /// The number of texts counted.
    public static int texts() {
        return TEXTS;
    }

    /// In how many of them a pair stands.
    public static int count(long pair) {
        var place = PAIRS.index(pair);
        return place < 0 ? 0 : PAIRS.value(place);
    }

    private static int read() {
        try (var in = Background.class.getResourceAsStream("/text/corpus.csv")) {
            var all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().skip(1).mapToInt(Background::count).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(String line) {
        var own = new GramMap(128);
        Grams.count(Plain.of(line.replaceAll("\\{[a-z]+}", " ")), 2, 2, 1, own);
        for (var i = 0; i < own.size(); i++) {
            PAIRS.add(own.key(i), 1);
        }
        return 1;
    }
}
