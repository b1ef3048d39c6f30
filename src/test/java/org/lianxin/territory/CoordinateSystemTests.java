package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.territory.CoordinateSystem.LonLat;

class CoordinateSystemTests {
    /// Half a millimetre in degrees.
    private static final double EXACT = 5e-9;

    @ParameterizedTest
    @EnumSource
    void thereAndBackIsTheSamePoint(CoordinateSystem system) {
        var chance = new Random(1);
        for (int i = 0; i < 500; i++) {
            var point = new LonLat(75 + chance.nextDouble() * 58, 5 + chance.nextDouble() * 47);
            var back = system.toCgcs2000(system.fromCgcs2000(point));
            assertThat(back.lon()).isCloseTo(point.lon(), within(EXACT));
            assertThat(back.lat()).isCloseTo(point.lat(), within(EXACT));
        }
    }

    /// The published example of the conversion: a point at 116.404 E, 39.915 N.
    @Test
    void theShiftIsThePublishedOne() {
        var point = new LonLat(116.404, 39.915);
        var gcj = CoordinateSystem.GCJ02.fromCgcs2000(point);
        assertThat(gcj.lon()).isCloseTo(116.41024449916938, within(1e-6));
        assertThat(gcj.lat()).isCloseTo(39.91640428150164, within(1e-6));
        var amap = CoordinateSystem.GCJ02.toCgcs2000(new LonLat(116.404, 39.915));
        var bd = CoordinateSystem.BD09.fromCgcs2000(amap);
        assertThat(bd.lon()).isCloseTo(116.41036949371029, within(1e-6));
        assertThat(bd.lat()).isCloseTo(39.92133699351021, within(1e-6));
    }

    @Test
    void outsideChinaNothingIsShifted() {
        var london = new LonLat(-0.12, 51.5);
        assertThat(CoordinateSystem.GCJ02.fromCgcs2000(london)).isEqualTo(london);
    }
}
