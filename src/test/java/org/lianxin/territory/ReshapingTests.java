package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class ReshapingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    ATerritory territory;

    @Autowired
    Reshaping reshaping;

    @Autowired
    Divisions divisions;

    @Autowired
    Grids grids;

    @Autowired
    Estates estates;

    @Autowired
    Buildings buildings;

    @Autowired
    GridLocator locator;

    private static AreaCode other(County county) {
        return new AreaCode(county.code() + "001002");
    }

    @Test
    void mergedCommunitiesStandInHistoryAndTheirGridsUnderTheNewOne() {
        var county = territory.in(Counties.fresh());
        var actor = Actor.system(county);
        var old = ATerritory.community(county);
        reshaping.found(actor, other(county), "新设社区居委会", LocalDate.of(2025, 1, 1));
        reshaping.merge(actor, List.of(old, other(county)), other(county), "联合社区居委会", DAY, "区政发〔2025〕1号");

        assertThat(divisions.find(old)).isEmpty();
        assertThat(divisions.find(old, DAY.minusDays(1)))
                .hasValueSatisfying(d -> assertThat(d.name()).isEqualTo("试验社区居委会"));
        assertThat(divisions.find(other(county)))
                .hasValueSatisfying(d -> assertThat(d.name()).isEqualTo("联合社区居委会"));
        assertThat(divisions.changes(old)).extracting(DivisionChange::kind).containsExactly("MERGE");
        assertThat(grids.within(old)).isEmpty();
        assertThat(grids.within(other(county))).extracting(Grid::name).containsExactly("第1网格", "第2网格");
        assertThat(grids.find(ATerritory.gridCode(county, 1)).orElseThrow().validTo())
                .isEqualTo(DAY);
        assertThat(estates.find(ATerritory.estate(county)).orElseThrow().community())
                .isEqualTo(other(county));
        var building = buildings.find(ATerritory.buildingCode(county, 1)).orElseThrow();
        assertThat(building.area().within(other(county))).isTrue();
    }

    @Test
    void aPointIsInTheNewGridRightAfterAMerge() throws InterruptedException {
        var county = territory.in(Counties.fresh());
        var actor = Actor.system(county);
        assertThat(locator.locate(county, ATerritory.WEST + 0.002, ATerritory.SOUTH + 0.002)
                        .orElseThrow()
                        .area())
                .isEqualTo(ATerritory.gridCode(county, 1));
        reshaping.found(actor, other(county), "新设社区居委会", LocalDate.of(2025, 1, 1));
        reshaping.merge(actor, List.of(ATerritory.community(county), other(county)), other(county), "联合社区居委会", DAY, "");
        Thread.sleep(1_200);
        assertThat(locator.locate(county, ATerritory.WEST + 0.002, ATerritory.SOUTH + 0.002)
                        .orElseThrow()
                        .area()
                        .within(other(county)))
                .isTrue();
    }

    @Test
    void aSplitGivesEveryGridToOnePart() {
        var county = territory.in(Counties.fresh());
        var actor = Actor.system(county);
        var old = ATerritory.community(county);
        var parts = List.of(
                new Reshaping.Part(old, "试验社区居委会", List.of(ATerritory.gridCode(county, 1))),
                new Reshaping.Part(other(county), "东试验社区居委会", List.of(ATerritory.gridCode(county, 2))));
        reshaping.split(actor, old, parts, DAY, "");
        assertThat(grids.within(old)).extracting(Grid::name).containsExactly("第1网格");
        assertThat(grids.within(other(county))).extracting(Grid::name).containsExactly("第2网格");
        assertThat(buildings
                        .find(ATerritory.buildingCode(county, 2))
                        .orElseThrow()
                        .community())
                .isEqualTo(other(county));

        var missing = List.of(
                new Reshaping.Part(old, "试验社区居委会", List.of()),
                new Reshaping.Part(new AreaCode(county.code() + "001003"), "x", List.of()));
        assertThatThrownBy(() -> reshaping.split(actor, old, missing, DAY.plusDays(1), ""))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("territory.split-grids"));
    }

    @Test
    void aNewNameLeavesTheOldOneInHistory() {
        var county = territory.in(Counties.fresh());
        reshaping.rename(Actor.system(county), ATerritory.community(county), "改名社区居委会", DAY);
        assertThat(divisions.history(ATerritory.community(county)))
                .extracting(Division::name)
                .containsExactly("试验社区居委会", "改名社区居委会");
    }
}
