package org.lianxin.docket;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Service;

/// Finds matters by free text within what the asker may read: a number or query code exactly, words by all their
/// pieces or by another word for the same thing. The newest months are looked through first, so that a word that
/// stands in every third matter is answered as fast as a rare one.
@Service
public class Finding {
    private static final int MOST = 100;
    /// How many months each look takes in; the last takes in everything.
    static final int[] LOOKS = {2, 6, 24};

    private final Entries entries;
    private final WordIndex words;
    private final InstantSource clock;

    Finding(Entries entries, WordIndex words, InstantSource clock) {
        this.words = words;
        this.entries = entries;
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
        var exact = entries.exactly(actor, text.replaceAll("\\p{Cntrl}", " ").strip())
                .flatMap(id -> entries.find(actor, new EntryId(id)));
        if (exact.isPresent()) {
            return new Findings(List.of(exact.get()), List.of());
        }
        var also = List.<String>of();
        for (var way : Sought.ways(text)) {
            var found = look(actor, way, limit);
            if (!found.isEmpty()) {
                return new Findings(found, way.also());
            }
            also = way.also().isEmpty() ? also : way.also();
        }
        return new Findings(List.of(), also);
    }

    /// Reads at once what was entered many at a time and is otherwise read within a minute.
    public void readNow() {
        words.readAll();
    }

    private List<Entry> look(Actor actor, Sought sought, int limit) {
        var found = new LinkedHashMap<UUID, Entry>();
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), Zones.COUNTY));
        int from = 0;
        for (int to : LOOKS) {
            if (found.size() < limit) {
                add(found, within(actor, sought, sought.any(month, from, to), limit));
            }
            from = to;
        }
        if (found.size() < limit) {
            add(found, within(actor, sought, sought.any(), limit));
        }
        return new ArrayList<>(found.values()).subList(0, Math.min(limit, found.size()));
    }

    private static void add(LinkedHashMap<UUID, Entry> found, List<Entry> more) {
        more.forEach(e -> found.putIfAbsent(e.id().value(), e));
    }

    private List<Entry> within(Actor actor, Sought sought, String any, int limit) {
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
                .param("own", sought.typed())
                .param("any", any)
                .param("limit", limit)
                .query((row, n) -> entries.entry(row))
                .list();
    }
}
