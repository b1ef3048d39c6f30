package org.lianxin.territory.town;

import java.util.List;
import java.util.Set;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Division;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Estates;
import org.lianxin.territory.Grids;
import org.lianxin.territory.MapFeatures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The demo district's town: real names of its 36 urban communities, everything below invented.
@Component
class TownDemo implements DemoData {
    private static final int SMALL = 3;

    /// Urban by its kind of code, but a development zone and a community far out in the fields.
    private static final Set<String> NOT_URBAN = Set.of("340404101401", "340404103001");

    private final Divisions divisions;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;
    private final MapFeatures features;

    TownDemo(Divisions divisions, Grids grids, Estates estates, Buildings buildings, MapFeatures features) {
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
        this.features = features;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String what() {
        return "街道、网格、小区与楼栋";
    }

    @Override
    @Transactional
    public void fill(DemoDistrict district) {
        var county = district.county();
        var town = Survey.of(communities(district), district.chance("territory"));
        grids.load(county, town.grids());
        estates.load(county, town.estates());
        buildings.load(county, town.buildings());
        buildings.loadDoors(county, town.doors());
        features.replace(county, town.features());
    }

    private List<Division> communities(DemoDistrict district) {
        var urban = divisions.communities(district.county()).stream()
                .filter(d ->
                        d.name().contains("社区") && !NOT_URBAN.contains(d.code().code()))
                .toList();
        return district.size() == DemoDistrict.Size.SMALL ? urban.subList(0, SMALL) : urban;
    }
}
