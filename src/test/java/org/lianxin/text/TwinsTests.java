package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A report of the same problem nearby is offered; another problem, another place or another year is not.
class TwinsTests {
    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    private static final Matter.Place HERE = new Matter.Place("桂香苑3栋", "430102001001E001B003", 112.9801, 28.2001);
    private static final Matter.Place NEXT_DOOR = new Matter.Place("桂香苑3栋", "430102001001E001B003", 112.9802, 28.2001);
    private static final Matter.Place FAR = new Matter.Place("河东新村", "430102001002E001B001", 113.0801, 28.2001);

    private final Twins twins = new Twins(Embedding.NONE, Twins.Reach.USUAL, 0);

    private static Matter matter(String id, String text, Matter.Place place, Instant time) {
        return new Matter(id, "", text, place, time, "", id);
    }

    @BeforeEach
    void someReports() {
        twins.add(matter("leak", "3栋一单元楼顶漏水，下雨天楼道里全是水", HERE, NOW.minus(Duration.ofDays(3))));
        twins.add(matter("lift", "3栋的电梯又坏了，老人上不了楼", HERE, NOW.minus(Duration.ofDays(1))));
        twins.add(matter("far", "3栋一单元楼顶漏水，下雨天楼道里全是水", FAR, NOW.minus(Duration.ofDays(2))));
        twins.add(matter("old", "3栋一单元楼顶漏水，下雨天楼道里全是水", HERE, NOW.minus(Duration.ofDays(400))));
        for (var i = 0; i < 200; i++) {
            twins.add(matter("other" + i, "第" + i + "号摊位占道经营影响通行请处理", FAR, NOW));
        }
    }

    @Test
    void theSameProblemInTheSameBuildingIsATwinWithItsReason() {
        var found = twins.find(matter("new", "一单元楼顶漏水，一下雨楼道里都是水", NEXT_DOOR, NOW), 5);
        assertThat(found).extracting(Twin::id).containsExactly("leak");
        assertThat(found.getFirst().inChinese()).isEqualTo("同一楼栋，同一问题，相隔3天");
        assertThat(found.getFirst().inEnglish()).isEqualTo("same building, same problem, 3 days apart");
    }

    @Test
    void anotherProblemInTheSameEstateIsNoTwin() {
        assertThat(twins.find(matter("new", "3栋门口的垃圾桶满了没人收", NEXT_DOOR, NOW), 5))
                .isEmpty();
    }

    @Test
    void aMatterIsNeverItsOwnTwin() {
        var leak = matter("leak", "3栋一单元楼顶漏水，下雨天楼道里全是水", HERE, NOW);
        assertThat(twins.find(leak, 5)).extracting(Twin::id).doesNotContain("leak");
    }

    @Test
    void aRemovedMatterIsOfferedNoMore() {
        twins.remove("leak");
        assertThat(twins.find(matter("new", "一单元楼顶漏水，一下雨楼道里都是水", NEXT_DOOR, NOW), 5))
                .isEmpty();
        assertThat(twins.size()).isEqualTo(203);
    }

    @Test
    void anEmptyReportHasNoTwin() {
        assertThat(twins.find(matter("new", "", NEXT_DOOR, NOW), 5)).isEmpty();
    }
}
