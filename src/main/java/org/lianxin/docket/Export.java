package org.lianxin.docket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.organisation.Units;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Messages;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Spreadsheet;
import org.lianxin.platform.Zones;
import org.lianxin.territory.Areas;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the list that somebody sees out of the platform, as an Excel file: the same matters, the same words withheld,
/// with who took it and why on the sheet and in the journal.
@Service
public class Export {
    /// More than a person reads; a statistic is the better question then.
    static final int MOST = 5000;

    private static final int PAGE = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> COLUMNS = List.of(
            "number", "title-column", "area", "place", "category", "stage", "owner", "opened", "due", "late", "closed");
    private final Entries entries;
    private final Areas areas;
    private final Units units;
    private final Messages messages;
    private final Map<String, KindWords> words;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Export(
            Entries entries,
            Areas areas,
            Units units,
            Messages messages,
            List<KindWords> words,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.entries = entries;
        this.areas = areas;
        this.units = units;
        this.messages = messages;
        this.words = words.stream().collect(Collectors.toMap(KindWords::kind, Function.identity()));
        this.events = events;
        this.clock = clock;
    }

    /// The file with what the search finds.
    ///
    /// @param reason what it is for
    /// @throws Rejection `docket.export-too-long` when there are more than five thousand
    @Transactional
    public byte[] excel(Actor actor, Search search, String reason, Locale locale) {
        var found = entries.all(actor, search, MOST + 1);
        if (found.size() > MOST) {
            throw new Rejection("docket.export-too-long", MOST);
        }
        var sheet = new Spreadsheet(
                messages.say("docket.export.title", locale),
                messages.say("docket.export.about", locale, actor.name(), time(clock.instant()), reason),
                COLUMNS.stream()
                        .map(c -> messages.say("docket.export." + c, locale))
                        .toList(),
                rows(actor.county(), found, locale));
        var facts = Map.of("rows", found.size(), "reason", reason);
        events.publishEvent(new Exported(actor.county(), actor.id(), "docket.exported", "docket", facts));
        return sheet.excel();
    }

    private List<List<String>> rows(County county, List<Entry> found, Locale locale) {
        var units = new HashMap<UUID, String>();
        this.units.all(county).forEach(u -> units.put(u.id().value(), u.name()));
        var categories = new HashMap<String, Map<String, String>>();
        words.forEach((kind, own) -> categories.put(kind, own.categories(county)));
        return found.stream()
                .map(e -> List.of(
                        e.number(),
                        e.masked() ? messages.say("docket.export.withheld", locale) : orNone(e.title()),
                        areas.describe(e.area()),
                        orNone(e.place()),
                        categories.getOrDefault(e.kind(), Map.of()).getOrDefault(e.category(), e.category()),
                        messages.say(e.kind() + ".stage." + e.stage(), locale),
                        e.ownerUnit() == null ? "" : units.getOrDefault(e.ownerUnit(), ""),
                        time(e.openedAt()),
                        e.closedAt() == null ? time(e.dueAt()) : "",
                        e.late() ? messages.say("docket.export.is-late", locale) : "",
                        time(e.closedAt())))
                .toList();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(Zones.COUNTY));
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
