package org.lianxin.territory.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Division;
import org.lianxin.territory.Grid;

class TownTests {
    private static final List<Division> COMMUNITIES = IntStream.rangeClosed(1, 36)
            .mapToObj(n -> new Division(
                    new AreaCode("340404%03d%03d".formatted(1 + n / 5, n)), "第" + n + "社区居委会", LocalDate.EPOCH, null))
            .toList();
    private static final Town TOWN = Survey.of(COMMUNITIES, chance(7));

    private static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void theSameSeedDrawsTheSameTown() {
        var again = Survey.of(COMMUNITIES, chance(7));
        assertThat(again.doors()).isEqualTo(TOWN.doors());
        assertThat(again.buildings()).isEqualTo(TOWN.buildings());
        assertThat(Survey.of(COMMUNITIES, chance(8)).doors()).isNotEqualTo(TOWN.doors());
    }

    @Test
    void threeToFiveHundredHouseholdsLiveInAGeneralGrid() {
        assertThat(TOWN.grids())
                .filteredOn(g -> g.kind() == Grid.Kind.GENERAL)
                .allSatisfy(g -> assertThat(g.households()).isBetween(300, 500));
    }

    @Test
    void aGridHasAsManyHouseholdsAsItsBuildingsHaveDoors() {
        var doors = new HashMap<String, Integer>();
        TOWN.doors().forEach(d -> doors.merge(d.building().code(), 1, Integer::sum));
        var households = new HashMap<String, Integer>();
        for (var building : TOWN.buildings()) {
            assertThat(doors.getOrDefault(building.code().code(), 0)).isEqualTo(building.households());
            households.merge(building.area().at(AreaCode.Level.GRID).code(), building.households(), Integer::sum);
        }
        for (var grid : TOWN.grids()) {
            if (grid.kind() != Grid.Kind.MICRO) {
                assertThat(grid.households())
                        .isEqualTo(households.getOrDefault(grid.code().code(), 0));
            }
        }
    }

    @Test
    void gridsDoNotOverlap() {
        var grids = new ArrayList<>(TOWN.grids());
        grids.removeIf(g -> g.kind() == Grid.Kind.MICRO);
        for (var a : grids) {
            for (var b : grids) {
                if (a.code().compareTo(b.code()) < 0 && a.border().intersects(b.border())) {
                    assertThat(a.border().intersection(b.border()).getArea()).isLessThan(1e-13);
                }
            }
        }
    }

    @Test
    void everyBuildingStandsInItsGrid() {
        var borders = new HashMap<AreaCode, Grid>();
        TOWN.grids().forEach(g -> borders.put(g.code(), g));
        assertThat(TOWN.buildings()).allSatisfy(b -> assertThat(
                        borders.get(b.grid()).border().covers(b.footprint().getCentroid()))
                .isTrue());
    }

    @Test
    void buildingsDoNotStandInEachOther() {
        var tree = new org.locationtech.jts.index.strtree.STRtree();
        TOWN.buildings().forEach(b -> tree.insert(b.footprint().getEnvelopeInternal(), b));
        int overlapping = 0;
        for (var b : TOWN.buildings()) {
            for (var other : tree.query(b.footprint().getEnvelopeInternal())) {
                if (other != b && overlap(b, (Building) other) > 0.05) {
                    overlapping++;
                }
            }
        }
        assertThat(overlapping).isZero();
    }

    private static double overlap(Building a, Building b) {
        return a.footprint().intersection(b.footprint()).getArea()
                / a.footprint().getArea();
    }

    @Test
    void someEstatesStraddleGridsAndSeveralHavePosts() {
        var gridsOf = new HashMap<String, java.util.Set<AreaCode>>();
        for (var b : TOWN.buildings()) {
            if (b.estate() != null) {
                gridsOf.computeIfAbsent(b.estate().code(), e -> new java.util.HashSet<>())
                        .add(b.grid());
            }
        }
        assertThat(gridsOf.values()).anyMatch(grids -> grids.size() > 1);
        assertThat(TOWN.estates()).filteredOn(e -> e.hasPost()).hasSize(27);
    }
}
