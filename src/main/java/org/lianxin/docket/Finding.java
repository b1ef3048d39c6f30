package org.lianxin.docket;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Zones;
import org.lianxin.text.SearchWords;
import org.springframework.stereotype.Service;

/// Finds matters by free text within what the asker may read: a number or query code exactly, words by all their
/// pieces or by another word for the same thing. The newest months are looked through first, so that a word that
/// stands in every third matter is answered as fast as a rare one.
@Service
public class Finding {
    private static final int MOST = 100;
    /// How many months each look takes in; the last takes in everything.
    private static final int[] LOOKS = {2, 6, 24};

    private final Entries entries;
    private final QueryCodes codes;
    private final WordIndex words;
    private final InstantSource clock;

    Finding(Entries entries, QueryCodes codes, WordIndex words, InstantSource clock) {
        this.words = words;
        this.entries = entries;
        this.codes = codes;
        this.clock = clock;
    }

    /// What was found.
    ///
    /// @param items those with the typed words first, each the newest first
    /// @param also other words for the same thing that were looked for too
    public record Findings(List<Entry> items, List<String> also) {}

    /// @param size at most 100
    public Findings find(Actor actor, String text, int size) {
        int limit = Math.clamp(size, 1, MOST);
        var exact = exact(actor, text.replaceAll("\\p{Cntrl}", " ").strip());
        if (exact != null) {
            return new Findings(List.of(exact), List.of());
        }
        var query = SearchWords.query(text);
        if (query.isEmpty()) {
            return new Findings(List.of(), List.of());
        }
        var others = query.others();
        var nearest = others.subList(0, Math.min(1, others.size()));
        var found = look(actor, query.own(), nearest, limit);
        if (!found.isEmpty()
                || others.size() <= 1 && query.telling().size() == query.own().size()) {
            return new Findings(found, words(nearest));
        }
        var wide = others.isEmpty() ? found : look(actor, query.own(), others, limit);
        return wide.isEmpty()
                ? new Findings(look(actor, query.telling(), List.of(), limit), words(others))
                : new Findings(wide, words(others));
    }

    private static List<String> words(List<SearchWords.Synonym> synonyms) {
        return synonyms.stream().map(SearchWords.Synonym::word).toList();
    }

    /// Reads at once what was entered many at a time and is otherwise read within a minute.
    public void readNow() {
        words.readAll();
    }

    private @Nullable Entry exact(Actor actor, String text) {
        var scope = entries.scope(actor);
        return entries.bound(
                        actor,
                        scope,
                        Entries.columns(scope) + " from docket_entry e where e.county = :county and " + scope.seen()
                                + " and (e.number = :text or e.code_digest = :code) limit 1")
                .param("text", text)
                .param("code", codes.digest(actor.county(), text))
                .query((row, n) -> entries.entry(row))
                .optional()
                .orElse(null);
    }

    private List<Entry> look(Actor actor, List<String> own, List<SearchWords.Synonym> others, int limit) {
        var found = new LinkedHashMap<UUID, Entry>();
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), Zones.COUNTY));
        int from = 0;
        for (int to : LOOKS) {
            if (found.size() < limit) {
                add(found, within(actor, own, others, months(month, from, to), limit));
            }
            from = to;
        }
        if (found.size() < limit) {
            add(found, within(actor, own, others, "", limit));
        }
        return new ArrayList<>(found.values()).subList(0, Math.min(limit, found.size()));
    }

    private static void add(LinkedHashMap<UUID, Entry> found, List<Entry> more) {
        more.forEach(e -> found.putIfAbsent(e.id().value(), e));
    }

    private List<Entry> within(
            Actor actor, List<String> own, List<SearchWords.Synonym> others, String months, int limit) {
        var scope = entries.scope(actor);
        return entries.bound(
                        actor,
                        scope,
                        """
                        with hit as materialized (
                            select t.entry, t.words @@ :own::tsquery as own from docket_text t
                            where t.county = :county and t.words @@ :any::tsquery)
                        """ + Entries.columns(scope)
                                + ", hit.own from hit join docket_entry e on e.county = :county and e.id = hit.entry where "
                                + scope.seen() + " and " + scope.clear()
                                + " order by hit.own desc, e.opened_at desc limit :limit")
                .param("own", own.isEmpty() ? "''" : all(own))
                .param("any", (months.isEmpty() ? "" : "(" + months + ") & ") + "(" + any(own, others) + ")")
                .param("limit", limit)
                .query((row, n) -> entries.entry(row))
                .list();
    }

    private static String any(List<String> own, List<SearchWords.Synonym> others) {
        return Stream.concat(Stream.of(own), others.stream().map(SearchWords.Synonym::pieces))
                .filter(pieces -> !pieces.isEmpty())
                .map(pieces -> "(" + all(pieces) + ")")
                .collect(Collectors.joining(" | "));
    }

    /// A piece of one character stands for every piece that begins with it.
    private static String all(List<String> pieces) {
        return pieces.stream()
                .map(p -> "'" + p + "'" + (p.codePointCount(0, p.length()) == 1 ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }

    private static String months(YearMonth now, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(back -> "'" + WordIndex.month(now.minusMonths(back)) + "'")
                .collect(Collectors.joining(" | "));
    }
}
