package org.lianxin.text.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianxin.text.words.Plain;
import tools.jackson.databind.json.JsonMapper;

/// Splits a text into the word pieces of a BERT vocabulary: each Chinese character by itself, others by longest match.
final class WordPieces {
    private static final int LONGEST_WORD = 60;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieces(InputStream tokenizerJson) throws IOException {
        var tree = JsonMapper.builder().build().readTree(tokenizerJson);
        var vocabulary = new HashMap<String, Integer>();
        for (var entry : tree.path("model").path("vocab").properties()) {
            vocabulary.put(entry.getKey(), entry.getValue().asInt());
        }
        this.vocabulary = vocabulary;
        unknown = known("[UNK]");
        start = known("[CLS]");
        end = known("[SEP]");
    }

    private int known(String piece) {
        return Objects.requireNonNull(vocabulary.get(piece), piece);
    }

    /// The numbers of a text's pieces, at most `limit`, between the marks of start and end.
    long[] split(String text, int limit) {
        var ids = new ArrayList<Integer>();
        ids.add(start);
        var plain = Plain.of(text.length() > limit * 8 ? text.substring(0, limit * 8) : text);
        var from = 0;
        while (from < plain.length() && ids.size() < limit - 1) {
            from = piece(plain, from, ids);
        }
        while (ids.size() > limit - 1) {
            ids.removeLast();
        }
        ids.add(end);
        return ids.stream().mapToLong(Integer::longValue).toArray();
    }

    private int piece(String text, int from, List<Integer> ids) {
        var point = text.codePointAt(from);
        if (Character.isWhitespace(point)) {
            return from + 1;
        }
        if (!isWordPart(point)) {
            var width = Character.charCount(point);
            ids.add(vocabulary.getOrDefault(text.substring(from, from + width), unknown));
            return from + width;
        }
        var to = from;
        while (to < text.length() && isWordPart(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        word(text.substring(from, to), ids);
        return to;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private void word(String word, List<Integer> ids) {
        var found = new ArrayList<Integer>();
        var from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            var to = longest(word, from);
            if (to < 0) {
                break;
            }
            found.add(known(key(word, from, to)));
            from = to;
        }
        if (from < word.length()) {
            ids.add(unknown);
        } else {
            ids.addAll(found);
        }
    }

    private int longest(String word, int from) {
        for (var to = word.length(); to > from; to--) {
            if (vocabulary.containsKey(key(word, from, to))) {
                return to;
            }
        }
        return -1;
    }

    private static String key(String word, int from, int to) {
        return from == 0 ? word.substring(from, to) : "##" + word.substring(from, to);
    }
}
