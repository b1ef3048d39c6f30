package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports of one problem become one issue with a name, a place, a trend and a burst.
class HotIssuesTests {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final String[] STATION = {
        "桂香苑旁边的搅拌站噪声太大", "投诉桂香苑边上的搅拌站粉尘噪声", "桂香苑搅拌站整夜噪声扰民", "桂香苑附近搅拌站粉尘污染", "搅拌站紧挨桂香苑，噪声粉尘不断"
    };
    private static final String[] OTHER = {
        "公交车末班太早", "想办理老年优待证", "自来水发黄有异味", "学校门口没有斑马线", "医保卡丢了怎样补办", "物业不公开账目", "河里漂着死鱼", "路灯晚上不亮"
    };

    private static List<Matter> matters() {
        var matters = new ArrayList<Matter>();
        for (var i = 0; i < STATION.length; i++) {
            matters.add(new Matter(
                    "s" + i,
                    STATION[i],
                    "",
                    Matter.Place.UNKNOWN,
                    START.plus(Duration.ofDays(60 + i)),
                    "",
                    "p" + i / 2));
        }
        for (var i = 0; i < OTHER.length; i++) {
            matters.add(Matter.of("o" + i, OTHER[i], "", START.plus(Duration.ofDays(i * 9L))));
        }
        return matters;
    }

    @Test
    void reportsOfOneProblemAreOneIssue() {
        var issues = new HotIssues(Embedding.NONE).find(matters(), 3);
        assertThat(issues).hasSize(1);
        var issue = issues.getFirst();
        assertThat(issue.matters()).containsExactly("s0", "s1", "s2", "s3", "s4");
        assertThat(issue.name()).contains("搅拌站").doesNotStartWith("投诉");
        assertThat(issue.place()).contains("桂香苑");
        assertThat(issue.people()).isEqualTo(3);
        assertThat(issue.first()).isEqualTo(START.plus(Duration.ofDays(60)));
    }

    @Test
    void aWeekOfManyReportsAfterNoneIsABurst() {
        var burst = new HotIssues(Embedding.NONE).find(matters(), 3).getFirst().burst();
        assertThat(burst.observed()).isEqualTo(5);
        assertThat(burst.expected()).isZero();
        assertThat(burst.isOne()).isTrue();
    }

    @Test
    void asManyAsExpectedIsNoBurst() {
        assertThat(HotIssue.Burst.of(5, 5).isOne()).isFalse();
        assertThat(HotIssue.Burst.of(2, 0).isOne()).isFalse();
        assertThat(HotIssue.Burst.of(4, 1).probability())
                .isCloseTo(0.018988, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void nothingReportedIsNoIssue() {
        assertThat(new HotIssues(Embedding.NONE).find(List.of(), 1)).isEmpty();
    }

    @Test
    void titlesThatAgreeHoldAnIssueTogetherThoughTheBodiesWander() {
        var bodies = List.of(
                "家里老人心脏不好，夜里睡不着，白天还要带孙子，打了几次电话没有人接",
                "去年就有邻居去理论过，对方说手续齐全，也没看到公示，希望有人管管",
                "孩子马上中考，每晚十一点还在响，窗户关紧也没有用，学习受影响");
        var matters = new ArrayList<Matter>();
        for (var i = 0; i < bodies.size(); i++) {
            matters.add(Matter.of("s" + i, "桂香苑搅拌站噪声扰民", bodies.get(i), START.plus(Duration.ofDays(i))));
        }
        for (var i = 0; i < OTHER.length; i++) {
            matters.add(Matter.of("o" + i, OTHER[i], "请有关部门尽快处理", START.plus(Duration.ofDays(i))));
        }
        assertThat(new HotIssues(Embedding.NONE).find(matters, 2))
                .singleElement()
                .satisfies(issue -> assertThat(issue.matters()).containsExactly("s0", "s1", "s2"));
    }
}
