package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Earlier replies are found by what they say and by the matter they name.
class ReplySearchTests {
    private static final String SETTLED = "，现将有关情况回复如下：已安排人员到场处理，三日内完成。感谢您的监督！";

    @Test
    void theMatterNamedBeforeTheReplyProperIsRead() {
        var search = new ReplySearch(Embedding.NONE);
        search.add("a", "您好！您反映的柳巷路面积水的问题收悉" + SETTLED);
        search.add("b", "您好！您反映的桂香苑路灯不亮的问题收悉" + SETTLED);
        assertThat(search.find("桂香苑路灯不亮", "晚上漆黑一片，请尽快处理", 2).getFirst().id()).isEqualTo("b");
    }

    @Test
    void theNumberOfAnAccountFindsNothing() {
        var search = new ReplySearch(Embedding.NONE);
        search.add("a", "网友“UU008213”您好！公积金贷款额度按缴存年限计算。");
        assertThat(search.find("UU008213", "", 2)).isEmpty();
    }

    @Test
    void aReplyOfNothingButCourtesiesDoesNotStopTheSearch() {
        var search = new ReplySearch(Embedding.NONE);
        search.add("a", "您好！");
        search.add("b", "公积金贷款额度按缴存年限计算。");
        assertThat(search.find("公积金贷款额度", "", 2).getFirst().id()).isEqualTo("b");
    }
}
