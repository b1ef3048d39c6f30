package org.lianxin.incident;

import org.lianxin.access.Accounts;
import org.lianxin.access.Assignments;
import org.lianxin.organisation.Units;
import org.lianxin.platform.County;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estates;
import org.springframework.stereotype.Component;

/// Where the demo's incidents happen and who works on them, as the modules below have filled it.
@Component
class DemoScene {
    private final Units units;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Duties duties;
    private final Buildings buildings;
    private final Estates estates;

    DemoScene(
            Units units,
            Accounts accounts,
            Assignments assignments,
            Duties duties,
            Buildings buildings,
            Estates estates) {
        this.units = units;
        this.accounts = accounts;
        this.assignments = assignments;
        this.duties = duties;
        this.buildings = buildings;
        this.estates = estates;
    }

    DemoStaff staff(County county) {
        return new DemoStaff(county, units, accounts, assignments, duties);
    }

    DemoCast cast(County county) {
        return new DemoCast(county, accounts, assignments, duties);
    }

    DemoPlaces places(County county) {
        return new DemoPlaces(county, buildings, estates);
    }
}
