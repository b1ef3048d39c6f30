package org.lianxin.incident.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Actor;
import org.lianxin.text.Examination;
import org.lianxin.text.Labelled;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// A county's model learns from its own settled cases, and takes over only when it is not worse on cases held back.
@LianxinTest
class LearningTests {
    private static final Set<String> VALID = Set.copyOf(OwnWords.CATEGORIES);

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Learning learning;

    @Autowired
    LabelledTexts texts;

    @Autowired
    CountyCases cases;

    @Autowired
    CountyModels models;

    @Autowired
    TrainingStore store;

    @Autowired
    LearnAtNight night;

    @Autowired
    Categories categories;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    Staffed d;
    Actor system;

    /// A county whose list has three categories, so that a training takes a moment only.
    @BeforeEach
    void aCountyWithAListOfItsOwn() {
        engine.await();
        d = districts.fresh();
        system = Actor.system(d.county());
        OwnWords.list(db, categories, d.county());
    }

    @Test
    void aVersionInTheCountysOwnWordsTakesOverWithItsFiguresBesideTheOldOnes() {
        bring(240);

        var training = trained();

        assertThat(training.state()).isEqualTo(Training.State.REPLACED);
        assertThat(training.imported()).isEqualTo(240);
        assertThat(training.heldBack()).isBetween(20, 90);
        var figures = Objects.requireNonNull(training.figures());
        var beside = Objects.requireNonNull(training.besideFigures());
        assertThat(figures.cases()).isEqualTo(beside.cases()).isEqualTo(training.heldBack());
        assertThat(figures.accuracy()).isGreaterThan(0.9).isGreaterThan(beside.accuracy());
        assertThat(figures.groups()).extracting(Examination.Group::code).containsExactly("01", "03", "07");
        assertThat(first(OwnWords.text(2, new Random(99)))).isEqualTo("0704");
    }

    @Test
    void anotherServerAndTheSameAfterARestartUseTheNewVersion() {
        bring(240);
        var training = trained();

        var other = new CountyModels(store, engine);

        assertThat(other.of(d.county()).orElseThrow().training()).isEqualTo(training.id());
        assertThat(other.of(d.county()).orElseThrow().classifier().classify(OwnWords.text(0, new Random(7))))
                .first()
                .satisfies(s -> assertThat(s.code()).isEqualTo("0302"));
    }

    @Test
    void aWorseVersionIsKeptButDoesNotTakeOver() {
        bring(240);
        var good = trained();
        var heldBack = cases.deal(d.county(), VALID).heldBack().stream()
                .map(Labelled::body)
                .toList();
        db.sql("delete from incident_labelled where county = :county and text not in (:held)")
                .param("county", d.county().code())
                .param("held", heldBack)
                .update();

        var worse = trained();

        assertThat(worse.state()).isEqualTo(Training.State.NOT_BETTER);
        assertThat(worse.beside()).isEqualTo(good.id());
        assertThat(store.bytes(d.county(), worse.id())).isPresent();
        assertThat(models.of(d.county()).orElseThrow().training()).isEqualTo(good.id());
    }

    @Test
    void anEarlierVersionAndTheShippedOneCanBeUsedAgainAndTheJournalSaysWho() {
        bring(240);
        var training = trained();

        learning.choose(system, null);
        assertThat(models.of(d.county()).orElseThrow().training()).isNull();
        learning.choose(system, training.id());
        assertThat(models.of(d.county()).orElseThrow().training()).isEqualTo(training.id());

        assertThat(store.uses(d.county(), 9))
                .extracting(TrainingStore.Use::reason)
                .containsExactly("chosen", "chosen", "trained");
        assertThat(db.sql(
                                "select count(*) from journal_entry where county = :county and deed = 'incident.model-chosen'")
                        .param("county", d.county().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nearCopiesStandOnOneSideOnlyAndHeldBackCasesAreNeverLearnt() {
        var chance = new Random(3);
        var csv = new StringBuilder("text,category\n");
        for (var i = 0; i < 120; i++) {
            var text = OwnWords.text(i % 3, chance);
            csv.append(text).append(",").append(OwnWords.CATEGORIES.get(i % 3)).append("\n");
            csv.append(text)
                    .append("啊")
                    .append(",")
                    .append(OwnWords.CATEGORIES.get(i % 3))
                    .append("\n");
        }
        texts.bring(system, "copies.csv", new StringReader(csv.toString()));

        var dealt = cases.deal(d.county(), VALID);

        var learnt = dealt.learnt().stream().map(c -> c.body().replace("啊", "")).toList();
        assertThat(dealt.heldBack()).isNotEmpty().allSatisfy(c -> assertThat(learnt)
                .doesNotContain(c.body().replace("啊", "")));
    }

    @Test
    void onlyWhatPeopleHaveSettledTrainsAndNothingRestrictedOrPersonal() {
        var before = cases.count(d.county());
        an.reported(d);
        an.accepted(d, "0601");
        var id = an.accepted(d, "0302");
        db.sql("update incident set words = '路灯不亮，打13812345678找我' where id = :id")
                .param("id", id.value())
                .update();
        db.sql("update incident set confidential = true where id = :id")
                .param("id", an.accepted(d, "0302").value())
                .update();

        var dealt = cases.deal(d.county(), VALID);

        assertThat(cases.count(d.county())).isEqualTo(before + 1);
        assertThat(dealt.cases()).isEqualTo(1);
        assertThat(dealt.learnt()).extracting(Labelled::body).noneMatch(t -> t.contains("138"));
    }

    @Test
    void tooFewCasesTrainNothingAndSaySo() {
        bring(30);

        var training = trained();

        assertThat(training.state()).isEqualTo(Training.State.FAILED);
        assertThat(training.problem()).isEqualTo("incident.training-too-few");
        assertThat(store.uses(d.county(), 1)).isEmpty();
    }

    @Test
    void theNightTrainsOnlyWhereEnoughIsNew() {
        bring(49);
        assertThat(night.of(d.county())).isFalse();

        texts.bring(system, "more.csv", new StringReader(OwnWords.csv(150, 2)));
        assertThat(night.of(d.county())).isTrue();
        assertThat(night.fresh(d.county())).isZero();
        assertThat(night.of(d.county())).isFalse();
    }

    @Test
    void onlyThePermittedSeeAndTrain() throws Exception {
        web.perform(get("/api/incident/learning").with(d.gridWorker().request()))
                .andExpect(status().isForbidden());
        web.perform(post("/api/incident/learning/trainings").with(d.dispatcher().request()))
                .andExpect(status().isForbidden());
        web.perform(get("/api/incident/learning").with(d.trainer().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses").isEmpty())
                .andExpect(jsonPath("$.fresh").value(0));
    }

    private void bring(int rows) {
        texts.bring(system, "own.csv", new StringReader(OwnWords.csv(rows, 1)));
    }

    private Training trained() {
        UUID id = learning.train(system);
        return store.find(d.county(), id).orElseThrow();
    }

    private String first(String words) {
        return models.of(d.county())
                .orElseThrow()
                .classifier()
                .classify(words)
                .getFirst()
                .code();
    }
}
