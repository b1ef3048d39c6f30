package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxin.platform.Rejection;

/// What everybody will read is stopped while it names or reaches a person, and the place is marked.
class PublicWordsTests {
    @Test
    void aPhoneNumberInAPublicTextIsStoppedAndMarkedWhereItStands() {
        assertThatThrownBy(() -> PublicWords.require("words", "本周三停水，有事打 13812345678 找物业"))
                .isInstanceOfSatisfying(Rejection.class, r -> {
                    assertThat(r.code()).isEqualTo("text.personal-data");
                    assertThat(r.field()).isEqualTo("words");
                    assertThat(r.args().getFirst()).isEqualTo("…水，有事打 【13812345678】 找物业");
                });
    }

    @Test
    void fullWidthDigitsAndIdNumbersAreStoppedToo() {
        assertThat(PublicWords.personal("请找１３８１２３４５６７８")).hasSize(1);
        assertThat(PublicWords.personal("身份证号11010519491231002X")).hasSize(1);
    }

    @Test
    void aPlaceMayBeNamed() {
        assertThatCode(() -> PublicWords.require("words", "3栋2单元周三停水，请提前储水")).doesNotThrowAnyException();
        assertThatCode(() -> PublicWords.require("words", null)).doesNotThrowAnyException();
    }
}
