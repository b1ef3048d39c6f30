package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.text.search.Background;
import org.lianxin.text.search.Synonyms;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Cuts texts and queries into the same small pieces, for an index that somebody else keeps: pairs of neighbouring
/// characters, and a character that stands alone.
///
/// A piece holds letters and digits only, so it needs no quoting anywhere.
public final class SearchWords {
    private static final int LONGEST_QUERY = 60;
    private static final int MOST_SYNONYMS = 6;
    private static final int TELLING = 3;

    private SearchWords() {}

    /// What a query asks for: all pieces of one of the ways to say it.
    ///
    /// @param own the words as typed
    /// @param telling of the typed words the pieces that say most, for when no text has all of them
    /// @param others what the office or others call it, each with its pieces
    public record Query(List<String> own, List<String> telling, List<Synonym> others) {
        /// Whether there is nothing to look for.
        public boolean isEmpty() {
            return own.isEmpty() && others.isEmpty();
        }
    }

    /// Another word for the same thing.
    public record Synonym(String word, List<String> pieces) {}

    /// The pieces under which a text is found. The last character of a run stands alone too, so that a query of one
    /// character finds every place of it as the beginning of a piece.
    public static Set<String> pieces(String text) {
        return cut(text, true);
    }

    public static Query query(String text) {
        var typed = text.strip();
        var short60 = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        var own = List.copyOf(cut(short60, false));
        var others = Synonyms.of(short60).stream()
                .limit(MOST_SYNONYMS)
                .map(word -> new Synonym(word, List.copyOf(cut(word, false))))
                .filter(s -> !s.pieces().isEmpty())
                .toList();
        return new Query(own, telling(own), others);
    }

    private static List<String> telling(List<String> own) {
        return own.size() <= TELLING
                ? own
                : own.stream()
                        .sorted(Comparator.comparingInt(SearchWords::usual))
                        .limit(TELLING)
                        .toList();
    }

    private static int usual(String piece) {
        return piece.length() == 2 ? Background.count(Grams.pack(piece, 2, 2)) : 0;
    }

    private static Set<String> cut(String text, boolean ends) {
        var pieces = new LinkedHashSet<String>();
        var run = new ArrayList<String>();
        var chars = Plain.of(text).codePoints().iterator();
        while (chars.hasNext()) {
            int c = chars.nextInt();
            if (Character.isLetterOrDigit(c)) {
                run.add(Character.toString(c));
            } else {
                end(run, ends, pieces);
            }
        }
        end(run, ends, pieces);
        return pieces;
    }

    private static void end(List<String> run, boolean ends, Set<String> pieces) {
        for (var i = 1; i < run.size(); i++) {
            pieces.add(run.get(i - 1) + run.get(i));
        }
        if (run.size() == 1 || ends && !run.isEmpty()) {
            pieces.add(run.getLast());
        }
        run.clear();
    }
}
