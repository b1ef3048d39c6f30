package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianxin.text.search.Background;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// What two texts both say, as short pieces of the first: enough to recognise a matter by, and nothing of the other
/// that the first does not say itself.
public final class SharedWords {
    private static final int LONGEST = 8;
    private static final int READ = 400;

    private record Piece(int from, String words, double weight) {}

    private SharedWords() {}

    /// At most `limit` pieces, the ones that say most, in the order of the first text.
    public static List<String> of(String own, String other, int limit) {
        var first = own.length() > READ ? own.substring(0, READ) : own;
        var plain = Plain.of(first);
        var others = Plain.of(other);
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < plain.length() - 1; ) {
            var to = reach(plain, others, from);
            if (to - from >= 2) {
                add(pieces, new Piece(from, first.substring(from, to), weight(plain, from, to)));
            }
            from = Math.max(from + 1, to - 1);
        }
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::weight).reversed().thenComparingInt(Piece::from))
                .limit(limit)
                .sorted(Comparator.comparingInt(Piece::from))
                .map(Piece::words)
                .toList();
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (pieces.stream().noneMatch(p -> p.words().contains(piece.words()))) {
            pieces.removeIf(p -> piece.words().contains(p.words()));
            pieces.add(piece);
        }
    }

    private static int reach(String own, String other, int from) {
        var to = from;
        while (to < own.length()
                && to - from < LONGEST
                && Grams.inside(own.charAt(to))
                && other.contains(own.substring(from, to + 1))) {
            to++;
        }
        return to;
    }

    private static double weight(String plain, int from, int to) {
        var weight = 0.0;
        for (var end = from + 2; end <= to; end++) {
            var usual = Background.count(Grams.pack(plain, end, 2));
            weight += StrictMath.log((1.0 + Background.texts()) / (usual + 1));
        }
        return weight;
    }
}
