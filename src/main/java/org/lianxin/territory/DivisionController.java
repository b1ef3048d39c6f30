package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Open;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.lianxin.platform.Zones;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The division tree over the web. Names of divisions are public knowledge: any account may read them.
@RestController
@RequestMapping("/api/territory")
class DivisionController {
    private static final int MOST_NAMES = 1000;
    private final Divisions divisions;
    private final Areas areas;
    private final Reshaping reshaping;
    private final InstantSource clock;

    DivisionController(Divisions divisions, Areas areas, Reshaping reshaping, InstantSource clock) {
        this.divisions = divisions;
        this.areas = areas;
        this.reshaping = reshaping;
        this.clock = clock;
    }

    record DivisionPage(
            Division division,
            String described,
            List<Division> below,
            List<Division> history,
            List<DivisionChange> changes) {}

    record Founding(AreaCode code, String name, @Nullable LocalDate day) {}

    record Renaming(String name, @Nullable LocalDate day) {}

    record Merging(
            List<AreaCode> from,
            AreaCode into,
            String name,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    record Splitting(
            AreaCode from,
            List<Reshaping.Part> parts,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    @GetMapping("/divisions")
    @SignedIn
    List<Division> below(Actor actor, @RequestParam(required = false) @Nullable AreaCode parent) {
        var area = parent == null ? actor.county().area() : parent;
        return area.level().ordinal() >= AreaCode.Level.COMMUNITY.ordinal() ? List.of() : divisions.children(area);
    }

    @GetMapping("/divisions/{code}")
    @SignedIn
    DivisionPage division(@PathVariable AreaCode code) {
        var history = divisions.history(code);
        var last = Optional.ofNullable(history.isEmpty() ? null : history.getLast())
                .orElseThrow(() -> Rejection.notFound("territory.division-unknown", code.code()));
        boolean inner = code.level().ordinal() < AreaCode.Level.COMMUNITY.ordinal();
        var changes = code.level().ordinal() < AreaCode.Level.COUNTY.ordinal()
                ? List.<DivisionChange>of()
                : divisions.changes(code);
        return new DivisionPage(
                last, areas.describe(code), inner ? divisions.children(code) : List.of(), history, changes);
    }

    /// Names of areas by their codes, from the township down.
    @GetMapping("/names")
    @Open("names of divisions and grids hang in the streets")
    Map<String, String> names(@RequestParam List<AreaCode> codes) {
        return codes.stream().limit(MOST_NAMES).distinct().collect(Collectors.toMap(AreaCode::code, areas::within));
    }

    @PostMapping("/divisions")
    @Requires("territory.edit")
    void found(Actor actor, @RequestBody Founding body) {
        reshaping.found(actor, body.code(), body.name(), day(body.day()));
    }

    @PutMapping("/divisions/{code}/name")
    @Requires("territory.edit")
    void rename(Actor actor, @PathVariable AreaCode code, @RequestBody Renaming body) {
        reshaping.rename(actor, code, body.name(), day(body.day()));
    }

    @PostMapping("/divisions/merges")
    @Requires("territory.edit")
    void merge(Actor actor, @RequestBody Merging body) {
        var reason = body.reason() == null ? "" : body.reason();
        reshaping.merge(actor, body.from(), body.into(), body.name(), day(body.day()), reason);
    }

    @PostMapping("/divisions/splits")
    @Requires("territory.edit")
    void split(Actor actor, @RequestBody Splitting body) {
        var reason = body.reason() == null ? "" : body.reason();
        reshaping.split(actor, body.from(), body.parts(), day(body.day()), reason);
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? LocalDate.ofInstant(clock.instant(), Zones.COUNTY) : given;
    }
}
