package org.lianxin.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.lianxin.territory.Areas;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Units over the web. Names and office phones are public, so every account may look for them.
@RestController
@RequestMapping("/api/organisation/units")
class UnitController {
    private static final int MOST = 5000;
    private final Units units;
    private final UnitStore store;
    private final UnitRegister register;
    private final Areas areas;

    UnitController(Units units, UnitStore store, UnitRegister register, Areas areas) {
        this.units = units;
        this.store = store;
        this.register = register;
        this.areas = areas;
    }

    record UnitRow(
            UnitId id,
            String name,
            String shortName,
            Unit.Kind kind,
            AreaCode area,
            String areaName,
            String phone,
            String address,
            @Nullable UnitId parent,
            @Nullable String parentName,
            @Nullable UnitId partyOf,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record UnitRows(List<UnitRow> items, int total) {}

    record Founded(UnitId id) {}

    /// The standing units whose name or phone holds the words, in the area and around it.
    @GetMapping
    @SignedIn
    UnitRows units(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) Unit.@Nullable Kind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = store.search(actor.county(), words.strip(), area).stream()
                .filter(u -> kind == null || u.kind() == kind)
                .toList();
        int length = Math.clamp(size, 1, MOST);
        var names = new HashMap<AreaCode, String>();
        return new UnitRows(
                found.stream()
                        .skip((long) Math.max(page, 0) * length)
                        .limit(length)
                        .map(u -> row(u, names))
                        .toList(),
                found.size());
    }

    @GetMapping("/{id}")
    @SignedIn
    UnitRow unit(Actor actor, @PathVariable UnitId id) {
        return units.find(actor.county(), id)
                .map(u -> row(u, new HashMap<>()))
                .orElseThrow(() -> Rejection.notFound("organisation.unit-unknown", id.toString()));
    }

    @PostMapping
    @Requires("organisation.edit")
    Founded found(Actor actor, @RequestBody UnitRegister.Entry entry) {
        return new Founded(register.found(actor, entry));
    }

    @PutMapping("/{id}")
    @Requires("organisation.edit")
    void change(Actor actor, @PathVariable UnitId id, @RequestBody UnitRegister.Entry entry) {
        register.change(actor, id, entry);
    }

    @DeleteMapping("/{id}")
    @Requires("organisation.edit")
    void close(Actor actor, @PathVariable UnitId id) {
        register.close(actor, id);
    }

    private UnitRow row(Unit u, Map<AreaCode, String> names) {
        var parent = u.parent() == null
                ? null
                : units.find(u.area().county(), u.parent()).orElse(null);
        return new UnitRow(
                u.id(),
                u.name(),
                u.shortName(),
                u.kind(),
                u.area(),
                names.computeIfAbsent(u.area(), areas::describe),
                u.phone(),
                u.address(),
                u.parent(),
                parent == null ? null : parent.name(),
                u.partyOf(),
                u.validFrom(),
                u.validTo());
    }
}
