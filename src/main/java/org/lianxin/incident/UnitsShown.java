package org.lianxin.incident;

import java.util.UUID;
import org.lianxin.organisation.UnitId;
import org.lianxin.organisation.Units;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Units as an incident's pages show them: name and public phone.
@Component
class UnitsShown {
    private final Units units;

    UnitsShown(Units units) {
        this.units = units;
    }

    Page.UnitShown of(County county, UUID unit) {
        return units.find(county, new UnitId(unit))
                .map(u -> new Page.UnitShown(unit, u.name(), u.phone()))
                .orElseGet(() -> new Page.UnitShown(unit, "", ""));
    }

    /// @throws Rejection `incident.unit-unknown`
    void check(County county, UUID unit, String field) {
        if (units.find(county, new UnitId(unit)).isEmpty()) {
            throw new Rejection("incident.unit-unknown", unit).field(field);
        }
    }
}
