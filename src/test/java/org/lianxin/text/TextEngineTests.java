package org.lianxin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LianxinTest
class TextEngineTests {
    @Autowired
    TextEngine engine;

    @Autowired
    MockMvc web;

    @Test
    void healthSaysThatPureJavaServesAndWhy() throws Exception {
        engine.await();

        web.perform(get("/actuator/health/understanding").header("Accept-Language", "zh-CN"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components.text.details.says").value("按词判断（纯 Java）。"))
                .andExpect(jsonPath("$.components.text.details.reason").value("lianxin.text.meaning=false"));
    }

    @Test
    void whatHasNotLearntYetGivesNothingAndSaysSo() {
        var unstarted = new TextEngine(new TextSettings(true, false));

        assertThat(unstarted.classifier()).isEmpty();
        assertThat(unstarted.state().mode()).isEqualTo(TextEngine.Mode.LEARNING);
    }

    @Test
    void whereItIsSwitchedOffNothingIsLearnt() {
        var off = new TextEngine(new TextSettings(false, true));

        off.start();

        assertThat(off.classifier()).isEmpty();
        assertThat(off.state().mode()).isEqualTo(TextEngine.Mode.OFF);
    }
}
