package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.text.TextHealth.State;

/// The embedding model loads from its ordinary dependency and knows like from unlike.
class EmbeddingTests {

    @Test
    void theModelLoadsAndNearMeaningsAreNear() {
        var health = TextHealth.loadInBackground(1);
        var embedding = health.await();
        assertThat(health.report().state()).isEqualTo(State.READY);
        var lamp = embedding.of("路灯坏了，晚上没有照明").orElseThrow();
        var dark = embedding.of("夜里街上的灯不亮").orElseThrow();
        var pension = embedding.of("养老金怎么申领").orElseThrow();
        assertThat(Embedding.cosine(lamp, lamp)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(Embedding.cosine(lamp, dark)).isGreaterThan(Embedding.cosine(lamp, pension) + 0.1);
    }

    @Test
    void strangeTextsDoNotBreakTheModel() {
        var embedding = TextHealth.loadInBackground(1).await();
        for (var text : new String[] {"", "😀", "\u0000", "字".repeat(10_000), "mixed English text", "繁體字"}) {
            assertThat(embedding.of(text)).as(text.length() + " characters").isPresent();
        }
    }
}
