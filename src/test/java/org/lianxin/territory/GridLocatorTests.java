package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.AreaCode;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class GridLocatorTests {
    @Autowired
    ATerritory territory;

    @Autowired
    GridLocator locator;

    @Autowired
    Areas areas;

    @Autowired
    Divisions divisions;

    @Autowired
    Buildings buildings;

    @Test
    void aPointLiesInTheGridWhoseBorderHoldsIt() {
        var county = territory.in(Counties.fresh());
        var located = locator.locate(county, ATerritory.WEST + 0.0151, ATerritory.SOUTH + 0.0051)
                .orElseThrow();
        assertThat(located.area()).isEqualTo(ATerritory.gridCode(county, 2));
        assertThat(located.building()).contains(ATerritory.buildingCode(county, 2));
        assertThat(located.estate()).contains(ATerritory.estate(county));
    }

    @Test
    void aPointOutsideEveryGridIsNowhere() {
        var county = territory.in(Counties.fresh());
        assertThat(locator.locate(county, ATerritory.WEST - 0.001, ATerritory.SOUTH))
                .isEmpty();
    }

    @Test
    void anAreaIsDescribedFromTheCountyDown() {
        var county = territory.in(Counties.fresh());
        assertThat(areas.describe(ATerritory.gridCode(county, 1))).isEqualTo("试验区 试验街道 试验社区 第1网格");
    }

    @Test
    void theSourceDistrictsAreShipped() {
        assertThat(divisions.find(new AreaCode("340404002001")))
                .hasValueSatisfying(d -> assertThat(d.shortName()).isEqualTo("新华社区"));
        assertThat(divisions.children(new AreaCode("34")))
                .extracting(Division::name)
                .containsExactly("淮南市");
        assertThat(divisions.children(new AreaCode("340404"))).hasSizeGreaterThan(8);
    }

    @Test
    void theDoorsOfABuildingStandByFloor() {
        var county = territory.in(Counties.fresh());
        assertThat(buildings.doors(ATerritory.buildingCode(county, 1)))
                .extracting(Door::spoken)
                .startsWith("1单元101室", "1单元102室", "1单元201室");
    }
}
