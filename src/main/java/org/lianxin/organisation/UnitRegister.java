package org.lianxin.organisation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.lianxin.text.PublicWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Units founded, changed and closed.
@Service
public class UnitRegister {
    private static final int DEEPEST = 12;
    private final UnitStore store;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    UnitRegister(UnitStore store, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// What is entered of a unit.
    public record Entry(
            String name,
            @Nullable String shortName,
            Unit.Kind kind,
            AreaCode area,
            @Nullable String phone,
            @Nullable String address,
            @Nullable UnitId parent,
            @Nullable UnitId partyOf) {}

    /// Founds a unit.
    ///
    /// @throws Rejection `organisation.name-missing`, `organisation.name-taken`, `organisation.unit-unknown`
    @Transactional
    public UnitId found(Actor actor, Entry entry) {
        var id = UnitId.next();
        put(actor, id, entry, today());
        return id;
    }

    /// Changes a standing unit.
    ///
    /// @throws Rejection also `organisation.circle` when it would stand above itself
    @Transactional
    public void change(Actor actor, UnitId id, Entry entry) {
        var old = standing(actor, id);
        actor.require(OrganisationModule.EDIT, old.area());
        put(actor, id, entry, old.validFrom());
    }

    private void put(Actor actor, UnitId id, Entry entry, LocalDate since) {
        actor.require(OrganisationModule.EDIT, entry.area());
        var name = entry.name().strip();
        if (name.isEmpty()) {
            throw new Rejection("organisation.name-missing").field("name");
        }
        PublicWords.require("name", name);
        if (store.exactly(entry.area(), name).filter(u -> !u.id().equals(id)).isPresent()) {
            throw Rejection.conflict("organisation.name-taken", name).field("name");
        }
        refuseCircle(actor, id, entry.parent());
        if (entry.partyOf() != null) {
            standing(actor, entry.partyOf());
        }
        var shortName = entry.shortName() == null || entry.shortName().isBlank()
                ? name
                : entry.shortName().strip();
        var unit = new Unit(
                id,
                name,
                shortName,
                entry.kind(),
                entry.area(),
                Optional.ofNullable(entry.phone()).orElse("").strip(),
                Optional.ofNullable(entry.address()).orElse("").strip(),
                entry.parent(),
                entry.partyOf(),
                since,
                null);
        store.put(actor.county(), unit);
        var facts = Map.of("name", name, "kind", unit.kind());
        events.publishEvent(
                new UnitChanged(actor.county(), unit.area(), actor.id(), "organisation.unit-put", id, facts));
    }

    private void refuseCircle(Actor actor, UnitId below, @Nullable UnitId above) {
        var at = above;
        for (int step = 0; at != null; step++) {
            if (at.equals(below) || step > DEEPEST) {
                throw new Rejection("organisation.circle").field("parent");
            }
            at = standing(actor, at).parent();
        }
    }

    /// Closes a unit below which nothing stands; what it did keeps its name.
    @Transactional
    public void close(Actor actor, UnitId id) {
        var unit = standing(actor, id);
        actor.require(OrganisationModule.EDIT, unit.area());
        if (store.holdsOthers(actor.county(), id)) {
            throw Rejection.conflict("organisation.holds-others", unit.name());
        }
        store.close(actor.county(), id, today());
        events.publishEvent(new UnitChanged(
                actor.county(), unit.area(), actor.id(), "organisation.unit-closed", id, Map.of("name", unit.name())));
    }

    private Unit standing(Actor actor, UnitId id) {
        return store.find(actor.county(), id)
                .filter(u -> u.validTo() == null)
                .orElseThrow(() -> Rejection.notFound("organisation.unit-unknown", id.toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
