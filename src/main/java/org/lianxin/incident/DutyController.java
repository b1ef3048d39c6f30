package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The table of duties: which unit answers for what where.
@RestController
@RequestMapping("/api/incident/duties")
class DutyController {
    private final Duties duties;
    private final UnitsShown units;

    DutyController(Duties duties, UnitsShown units) {
        this.duties = duties;
        this.units = units;
    }

    /// @param category a code, a group's two digits, or empty for all
    record DutyBody(
            Duties.@NotNull Role role,
            @Nullable @Pattern(regexp = "|\\d{2}|\\d{4}") String category,
            @NotNull AreaCode area,
            @NotNull UUID unit) {}

    record Suggested(Page.@Nullable UnitShown lead) {}

    @SignedIn
    @GetMapping
    List<Duties.Duty> all(Actor actor) {
        return duties.all(actor.county());
    }

    /// The unit that the table names for a category in an area, to be the lead.
    @SignedIn
    @GetMapping("/lead")
    Suggested lead(Actor actor, @RequestParam String category, @RequestParam AreaCode area) {
        Optional<UUID> unit = area.within(actor.county().area()) ? duties.handler(category, area) : Optional.empty();
        return new Suggested(unit.map(u -> units.of(actor.county(), u)).orElse(null));
    }

    @Requires("incident.configure")
    @PutMapping
    List<Duties.Duty> give(Actor actor, @Valid @RequestBody DutyBody body) {
        actor.require(IncidentModule.CONFIGURE, body.area);
        units.check(actor.county(), body.unit, "unit");
        duties.give(body.role, body.category, body.area, body.unit);
        return duties.all(actor.county());
    }

    @Requires("incident.configure")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(Actor actor, @PathVariable UUID id) {
        actor.require(IncidentModule.CONFIGURE, actor.county().area());
        duties.strike(actor.county(), id);
    }
}
