package org.lianxin.incident.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Rejection;
import org.lianxin.text.TextEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Brings the demo district's own labelled texts (`incident/demo-labelled.csv`), and lets its model learn from
/// them once texts are understood.
@Component
class LearningDemo implements DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(LearningDemo.class);
    private static final int ORDER = 75;
    private final LabelledTexts texts;
    private final Learning learning;
    private final TextEngine engine;

    LearningDemo(LabelledTexts texts, Learning learning, TextEngine engine) {
        this.texts = texts;
        this.learning = learning;
        this.engine = engine;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String what() {
        return "本县例句";
    }

    @Override
    public void fill(DemoDistrict district) {
        var system = Actor.system(district.county());
        var file = new ClassPathResource("incident/demo-labelled.csv");
        try (var csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.bring(system, "本县旧台账摘录.csv", csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (district.size() == DemoDistrict.Size.FULL && engine.state().mode() != TextEngine.Mode.OFF) {
            Thread.ofPlatform().name("demo-learning").daemon().start(() -> learn(system));
        }
    }

    private void learn(Actor system) {
        try {
            engine.await();
            learning.train(system);
        } catch (Rejection e) {
            LOG.info("The demo district's model did not learn: {}", e.code());
        }
    }
}
