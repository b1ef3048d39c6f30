package org.lianxin.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShortestWaysTests {
    @Test
    void everyWayIsAsShortAsTheCubicMethodFindsIt() {
        var random = new SplittableRandom(3);
        for (var trial = 0; trial < 20; trial++) {
            var places = 2 + random.nextInt(25);
            var network = new ShortestWays(places);
            var slow = new double[places * places];
            Arrays.fill(slow, Double.POSITIVE_INFINITY);
            for (var i = 0; i < places; i++) {
                slow[i * places + i] = 0;
            }
            for (var e = 0; e < 2 * places; e++) {
                var a = random.nextInt(places);
                var b = (a + 1 + random.nextInt(places - 1)) % places;
                double metres = random.nextInt(50);
                network.join(a, b, metres);
                slow[a * places + b] = slow[b * places + a] = metres;
            }
            for (var k = 0; k < places; k++) {
                for (var i = 0; i < places * places; i++) {
                    var through = slow[i / places * places + k] + slow[k * places + i % places];
                    slow[i] = Math.min(slow[i], through);
                }
            }
            assertThat(network.table()).containsExactly(slow);
        }
    }
}
