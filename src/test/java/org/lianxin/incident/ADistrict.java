package org.lianxin.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.Counties;
import org.lianxin.access.SignedInAs;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.UnitId;
import org.lianxin.organisation.Units;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.ATerritory;
import org.springframework.stereotype.Component;

/// A county of a test's own, with territory, units and people who work there.
@Component
public class ADistrict {
    private final ATerritory territory;
    private final Units units;
    private final SignedInAs signedIn;

    ADistrict(ATerritory territory, Units units, SignedInAs signedIn) {
        this.territory = territory;
        this.units = units;
        this.signedIn = signedIn;
    }

    /// Who works there.
    ///
    /// @param gridWorker of the first grid, in the community's unit
    /// @param colleague another of the same unit and grid
    /// @param dispatcher of the township, in its centre
    /// @param handler of the sanitation department
    /// @param other handler of the water department
    /// @param trainer of the county's centre, who lets the model learn
    public record Staffed(
            County county,
            UUID community,
            UUID centre,
            UUID sanitation,
            UUID water,
            SignedInAs.Somebody gridWorker,
            SignedInAs.Somebody colleague,
            SignedInAs.Somebody dispatcher,
            SignedInAs.Somebody secondDispatcher,
            SignedInAs.Somebody handler,
            SignedInAs.Somebody other,
            SignedInAs.Somebody supervisor,
            SignedInAs.Somebody trainer) {

        public AreaCode grid() {
            return ATerritory.gridCode(county, 1);
        }

        public AreaCode township() {
            return ATerritory.township(county);
        }
    }

    public Staffed fresh() {
        return in(Counties.fresh());
    }

    public Staffed in(County county) {
        territory.in(county);
        var township = ATerritory.township(county);
        var community = unit("试验社区居委会", Unit.Kind.COMMUNITY, ATerritory.community(county));
        var centre = unit("试验街道综治中心", Unit.Kind.TOWNSHIP_CENTRE, township);
        var sanitation = unit("城管局", Unit.Kind.DEPARTMENT, county.area());
        var water = unit("水务公司", Unit.Kind.UTILITY, county.area());
        units.load(county, List.of(community, centre, sanitation, water));
        var grid = ATerritory.gridCode(county, 1);
        return new Staffed(
                county,
                id(community),
                id(centre),
                id(sanitation),
                id(water),
                signedIn.as("GRID_WORKER", grid, id(community)),
                signedIn.as("GRID_WORKER", grid, id(community)),
                signedIn.as("STREET_DISPATCHER", township, id(centre)),
                signedIn.as("STREET_DISPATCHER", township, id(centre)),
                signedIn.as("DEPT_HANDLER", county.area(), id(sanitation)),
                signedIn.as("DEPT_HANDLER", county.area(), id(water)),
                signedIn.as("SUPERVISOR", county.area()),
                signedIn.as("COUNTY_DISPATCHER", county.area()));
    }

    private static UUID id(Unit unit) {
        return unit.id().value();
    }

    private static Unit unit(String name, Unit.Kind kind, AreaCode area) {
        return new Unit(
                new UnitId(UUID.randomUUID()),
                name,
                name,
                kind,
                area,
                "0554-5550000",
                "",
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
    }
}
