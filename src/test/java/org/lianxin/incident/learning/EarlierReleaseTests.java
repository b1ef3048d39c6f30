package org.lianxin.incident.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.Refusals.refused;

import java.io.StringReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Actor;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A model that an earlier release wrote is not read any more: it is trained anew, and nobody waits for it.
@LianxinTest
class EarlierReleaseTests {
    @Autowired
    ADistrict districts;

    @Autowired
    Learning learning;

    @Autowired
    LabelledTexts texts;

    @Autowired
    CountyModels models;

    @Autowired
    TrainingStore store;

    @Autowired
    RenewModels renewing;

    @Autowired
    Categories categories;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    Staffed d;
    Actor system;
    Training old;

    @BeforeEach
    void aVersionInTheCountysOwnWords() {
        engine.await();
        d = districts.fresh();
        system = Actor.system(d.county());
        OwnWords.list(db, categories, d.county());
        texts.bring(system, "own.csv", new StringReader(OwnWords.csv(240, 1)));
        old = store.find(d.county(), learning.train(system)).orElseThrow();
    }

    @Test
    void aVersionOfAnEarlierReleaseIsTrainedAnewAndTheShippedOneAnswersUntilThen() {
        asAnEarlierReleaseWroteIt(old);

        assertThat(models.outdated(d.county())).isTrue();
        assertThat(models.of(d.county()).orElseThrow().training()).isNull();
        renewing.of(d.county());

        assertThat(models.outdated(d.county())).isFalse();
        assertThat(models.of(d.county()).orElseThrow().training())
                .isEqualTo(store.all(d.county()).getFirst().id());
    }

    @Test
    void aVersionOfAnEarlierReleaseCannotBeChosen() {
        learning.choose(system, null);
        asAnEarlierReleaseWroteIt(old);

        refused("incident.training-outdated", () -> learning.choose(system, old.id()));
    }

    private void asAnEarlierReleaseWroteIt(Training version) {
        db.sql("insert into incident_model (county, sha256, bytes) values (:county, 'earlier', :bytes)")
                .param("county", d.county().code())
                .param("bytes", new byte[] {1, 2, 3})
                .update();
        db.sql("update incident_training set model = 'earlier' where county = :county and id = :id")
                .param("county", d.county().code())
                .param("id", version.id())
                .update();
    }
}
