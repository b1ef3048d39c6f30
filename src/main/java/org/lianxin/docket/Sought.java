package org.lianxin.docket;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianxin.text.SearchWords;

/// What the index of words is asked for: all pieces of the typed words, or all of another word for the same thing.
///
/// @param own the pieces of the words as typed
/// @param others other words for the same thing that are looked for too
record Sought(List<String> own, List<SearchWords.Synonym> others) {
    private static final Pattern NUMBER = Pattern.compile("\\d{12}-[A-Z]+-\\d{8}-\\d+");

    /// The ways to look for a text, the nearest first; a wider one is gone only when those before found nothing.
    /// None when the text has nothing to look for, or is a number, which finds its matter or nothing.
    static List<Sought> ways(String text) {
        var query = SearchWords.query(text);
        if (query.isEmpty() || NUMBER.matcher(text.strip()).matches()) {
            return List.of();
        }
        var others = query.others();
        var ways = new ArrayList<Sought>();
        ways.add(new Sought(query.own(), others.subList(0, Math.min(1, others.size()))));
        if (others.size() > 1) {
            ways.add(new Sought(query.own(), others));
        }
        if (query.telling().size() < query.own().size()) {
            ways.add(new Sought(query.telling(), List.of()));
        }
        return ways;
    }

    List<String> also() {
        return others.stream().map(SearchWords.Synonym::word).toList();
    }

    /// A `tsquery` for the typed words alone.
    String typed() {
        return own.isEmpty() ? "''" : all(own);
    }

    /// A `tsquery` for any of the ways to say it.
    String any() {
        return Stream.concat(Stream.of(own), others.stream().map(SearchWords.Synonym::pieces))
                .filter(pieces -> !pieces.isEmpty())
                .map(pieces -> "(" + all(pieces) + ")")
                .collect(Collectors.joining(" | "));
    }

    /// As [#any()], for matters of some months only, so many and so many back from the present one.
    String any(YearMonth now, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(back -> "'" + WordIndex.month(now.minusMonths(back)) + "'")
                .collect(Collectors.joining(" | ", "(", ") & (" + any() + ")"));
    }

    /// A piece of one character stands for every piece that begins with it.
    private static String all(List<String> pieces) {
        return pieces.stream()
                .map(p -> "'" + p + "'" + (p.codePointCount(0, p.length()) == 1 ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }
}
