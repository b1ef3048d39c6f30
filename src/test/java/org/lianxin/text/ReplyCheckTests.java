package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.text.ReplyCheck.Hint;

/// A reply that says nothing is noticed before it goes out; one that answers is left alone.
class ReplyCheckTests {
    private static final String QUESTION = "桂香苑东门的路灯坏了一个月，晚上老人看不见路，请尽快修理";

    @Test
    void anAnswerPassesWithoutAHint() {
        var findings = ReplyCheck.check(QUESTION, "您好！经现场核实，桂香苑东门路灯因线路老化损坏。维修人员已于昨日更换线路。目前路灯恢复照明。");
        assertThat(findings.answers()).isTrue();
        assertThat(findings.hints()).isEmpty();
    }

    @Test
    void anAcknowledgementIsNoAnswer() {
        assertThat(ReplyCheck.check(QUESTION, "网友：您好！留言已收悉").hints()).containsExactly(Hint.MERELY_ACKNOWLEDGED);
    }

    @Test
    void forwardingIsNoAnswer() {
        assertThat(ReplyCheck.check(QUESTION, "您好，您反映的问题已转交城管局办理，感谢您的关注。").hints())
                .contains(Hint.MERELY_FORWARDED);
    }

    @Test
    void askingForMoreIsNoAnswer() {
        assertThat(ReplyCheck.check(QUESTION, "您好！由于您没有填写具体位置，工作人员无法核实，建议补全信息后再反映。")
                        .answers())
                .isFalse();
    }

    @Test
    void personalDataInAReplyIsPointedAt() {
        var findings = ReplyCheck.check(QUESTION, "经核实，路灯已修复。如有疑问请联系张女士13800001234。");
        assertThat(findings.hints()).contains(Hint.PERSONAL_DATA);
        assertThat(findings.personalData()).hasSize(2);
    }

    @Test
    void longSentencesAreNotPlain() {
        var findings = ReplyCheck.check(QUESTION, "经核实该处路灯由于线路年久失修以及去年施工期间电缆受到损坏等多方面原因导致无法正常照明目前已经安排维修单位进场更换");
        assertThat(findings.hints()).contains(Hint.LONG_SENTENCES);
    }

    @Test
    void anEmptyReplyIsSaidToBeEmpty() {
        assertThat(ReplyCheck.check(QUESTION, " \n").hints()).containsExactly(Hint.EMPTY);
        assertThat(ReplyCheck.check("", "").answers()).isFalse();
    }

    @Test
    void theReplyThatFitsIsFound() {
        var replies = new ReplySearch(Embedding.NONE);
        replies.add("lamp", "经核实，东门路灯线路老化，已更换。");
        replies.add("bus", "公交公司已延长末班车时间至22点。");
        replies.add("water", "自来水发黄系管网检修，现已恢复。");
        assertThat(replies.find("路灯坏了", "东门路灯不亮", 3).getFirst().id()).isEqualTo("lamp");
    }
}
