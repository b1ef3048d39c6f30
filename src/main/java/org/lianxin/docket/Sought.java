package org.lianxin.docket;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
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

    /// A `tsquery` for any of the ways to say it, about matters of an area if one is given.
    String any(@Nullable AreaCode area) {
        var any = Stream.concat(Stream.of(own), others.stream().map(SearchWords.Synonym::pieces))
                .filter(pieces -> !pieces.isEmpty())
                .map(pieces -> "(" + all(pieces) + ")")
                .collect(Collectors.joining(" | "));
        return area == null ? any : "'" + WordIndex.area(area) + "' & (" + any + ")";
    }

    /// As [#any(AreaCode)], for matters of the present month and of those before it only, so many in all.
    String any(@Nullable AreaCode area, YearMonth now, int months) {
        return IntStream.range(0, months)
                .mapToObj(back -> "'" + WordIndex.month(now.minusMonths(back)) + "'")
                .collect(Collectors.joining(" | ", "(", ") & (" + any(area) + ")"));
    }

    /// A piece of one character stands for every piece that begins with it.
    private static String all(List<String> pieces) {
        return pieces.stream()
                .map(p -> "'" + p + "'" + (p.codePointCount(0, p.length()) == 1 ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }
}
