package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Divisions founded, renamed, merged, split and abolished, with their history. What stood before is closed on its last
/// day, never rewritten; grids move to new codes below their new community, estates and buildings keep theirs.
@Service
public class Reshaping {
    private final Divisions divisions;
    private final Grids grids;
    private final ReshapingStore store;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final GivenNames names;

    Reshaping(
            Divisions divisions,
            Grids grids,
            ReshapingStore store,
            ApplicationEventPublisher events,
            InstantSource clock,
            GivenNames names) {
        this.names = names;
        this.divisions = divisions;
        this.grids = grids;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// A community that comes out of a split.
    ///
    /// @param grids the grids that it takes over, by their old codes
    public record Part(AreaCode code, String name, List<AreaCode> grids) {}

    /// Adds a division under a code that stands free.
    @Transactional
    public void found(Actor actor, AreaCode code, String name, LocalDate day) {
        actor.require(TerritoryModule.EDIT, code);
        names.checked(name);
        if (divisions.find(code).isPresent()) {
            throw Rejection.conflict("territory.division-stands", code.code()).field("code");
        }
        if (code.parent().flatMap(divisions::find).isEmpty()) {
            throw new Rejection("territory.parent-unknown", code.code()).field("code");
        }
        store.open(code, name.strip(), day);
        tell(actor, code, "territory.division-founded", Map.of("name", name.strip()));
    }

    /// Gives a division another name from a day on.
    @Transactional
    public void rename(Actor actor, AreaCode code, String name, LocalDate day) {
        actor.require(TerritoryModule.EDIT, code);
        names.checked(name);
        var old = standing(code, day);
        store.close(code, day);
        store.open(code, name.strip(), day);
        tell(actor, code, "territory.division-renamed", Map.of("from", old.name(), "to", name.strip()));
    }

    /// Merges communities into one, which may be one of them or stand under a new code.
    @Transactional
    public void merge(Actor actor, List<AreaCode> old, AreaCode into, String name, LocalDate day, String reason) {
        old.forEach(code -> prepare(actor, code, day));
        prepareTarget(actor, into, old, day);
        var change = new ReshapingStore.Change("MERGE", day, reason, actor.id(), clock.instant());
        var moved = new LinkedHashMap<AreaCode, AreaCode>();
        for (var code : old) {
            store.record(code, into, change);
            if (!code.equals(into)) {
                store.close(code, day);
            }
        }
        openOrRename(into, name, day);
        for (var code : old) {
            if (!code.equals(into)) {
                moved.put(code, into);
                grids.within(code).stream()
                        .filter(g -> g.kind() != Grid.Kind.MICRO)
                        .forEach(g -> move(g, into, day, moved));
                store.moveEstates(code, into);
            }
        }
        announce(actor, into, "territory.communities-merged", day, moved);
    }

    /// Splits a community into several; the old one may be among them. Every grid must go to one part.
    @Transactional
    public void split(Actor actor, AreaCode old, List<Part> parts, LocalDate day, String reason) {
        prepare(actor, old, day);
        var codes = parts.stream().map(Part::code).toList();
        var standing = grids.within(old).stream()
                .filter(g -> g.kind() != Grid.Kind.MICRO)
                .map(Grid::code)
                .toList();
        var given = parts.stream().flatMap(p -> p.grids().stream()).toList();
        if (parts.size() < 2 || given.size() != standing.size() || !given.containsAll(standing)) {
            throw new Rejection("territory.split-grids", standing.size(), given.size()).field("parts");
        }
        var largest = largest(parts, old);
        parts.forEach(part -> prepareTarget(actor, part.code(), List.of(old), day));
        var change = new ReshapingStore.Change("SPLIT", day, reason, actor.id(), clock.instant());
        if (!codes.contains(old)) {
            store.close(old, day);
        }
        var moved = new LinkedHashMap<AreaCode, AreaCode>();
        for (var part : parts) {
            store.record(old, part.code(), change);
            openOrRename(part.code(), part.name(), day);
            if (!part.code().equals(old)) {
                part.grids().forEach(code -> grids.find(code).ifPresent(g -> move(g, part.code(), day, moved)));
            }
        }
        store.followBuildings(old);
        if (!codes.contains(old)) {
            store.moveEstates(old, largest);
            moved.put(old, largest);
        }
        announce(actor, old, "territory.community-split", day, moved);
    }

    /// Where that goes which lay in the old community at large: to the part with most households.
    private AreaCode largest(List<Part> parts, AreaCode old) {
        var households = grids.within(old).stream().collect(Collectors.toMap(Grid::code, Grid::households));
        return parts.stream()
                .max(Comparator.comparingInt(part -> part.grids().stream()
                        .mapToInt(g -> households.getOrDefault(g, 0))
                        .sum()))
                .orElseThrow()
                .code();
    }

    private void move(Grid grid, AreaCode into, LocalDate day, Map<AreaCode, AreaCode> moved) {
        var next = grids.nextCode(into);
        store.moveGrid(grid.code(), next, into, day);
        moved.put(grid.code(), next);
    }

    private void openOrRename(AreaCode code, String name, LocalDate day) {
        names.requireOn(name);
        var standing = divisions.find(code, day);
        if (standing.isEmpty()) {
            store.open(code, name.strip(), day);
        } else if (!name.isBlank() && !standing.get().name().equals(name.strip())) {
            store.close(code, day);
            store.open(code, name.strip(), day);
        }
    }

    private void prepare(Actor actor, AreaCode code, LocalDate day) {
        actor.require(TerritoryModule.EDIT, code);
        if (code.level() != AreaCode.Level.COMMUNITY) {
            throw new Rejection("territory.only-communities", code.code()).field("code");
        }
        standing(code, day);
    }

    private void prepareTarget(Actor actor, AreaCode code, List<AreaCode> old, LocalDate day) {
        actor.require(TerritoryModule.EDIT, code);
        if (code.level() != AreaCode.Level.COMMUNITY) {
            throw new Rejection("territory.only-communities", code.code()).field("code");
        }
        if (!old.contains(code) && divisions.find(code, day).isPresent()) {
            throw Rejection.conflict("territory.division-stands", code.code()).field("code");
        }
    }

    private Division standing(AreaCode code, LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Zones.COUNTY))) {
            throw new Rejection("territory.day-ahead", day.toString()).field("day");
        }
        var division = divisions
                .find(code, day)
                .filter(d -> d.validTo() == null)
                .orElseThrow(() ->
                        new Rejection("territory.division-not-standing", code.code(), day.toString()).field("code"));
        if (!division.validFrom().isBefore(day)) {
            throw new Rejection("territory.day-of-founding", division.name(), day.toString()).field("day");
        }
        return division;
    }

    private void announce(Actor actor, AreaCode area, String deed, LocalDate day, Map<AreaCode, AreaCode> moved) {
        var facts = new LinkedHashMap<String, String>();
        moved.forEach((from, to) -> facts.put(from.code(), to.code()));
        tell(actor, area, deed, facts);
        events.publishEvent(new AreasRecoded(actor.county(), day, Map.copyOf(moved)));
    }

    private void tell(Actor actor, AreaCode code, String deed, Map<String, ?> facts) {
        events.publishEvent(new TerritoryChanged(actor.county(), code, actor.id(), deed, "division:" + code, facts));
    }
}
