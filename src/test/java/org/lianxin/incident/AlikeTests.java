package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.category.Categories;
import org.lianxin.territory.ATerritory;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Who writes what was reported before is told so and may join it; nobody is told anything of anybody.
@LianxinTest
class AlikeTests {
    private static final String DARK = "我叫王建国，13812345678，2号楼东边的路灯坏了，晚上一片黑看不见路";

    @Autowired
    MockMvc web;

    @Autowired
    ADistrict districts;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    @Autowired
    Offers offers;

    @Autowired
    Slips slips;

    @Autowired
    Categories categories;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    private Report.Place here() {
        return new Report.Place(ATerritory.buildingCode(d.county(), 1).code(), null, null, "1号楼旁");
    }

    private Report report(String words, @Nullable UUID client) {
        var id = client == null ? UUID.randomUUID() : client;
        return new Report(id, Channel.RESIDENT, here(), words, null, List.of(), null, false);
    }

    private Opened reported(String words) {
        return reports.receive(new TheRequester(d.county()), report(words, null));
    }

    private IncidentId accepted(String words, String category) {
        var id = AnIncident.id(reported(words));
        incidents.accept(d.gridWorker().actor(), id, category, null);
        return id;
    }

    private List<Alike.Offer> offered(String words) {
        return offers.forResident(d.county(), here(), words).offers();
    }

    @Test
    void whoWritesTheSameIsToldSinceWhenHowManyAndUntilWhenItWillBeSettled() {
        var first = accepted(DARK, "0302");

        var offer = offered("楼东边路灯坏了好几天，晚上看不见路").getFirst();

        assertThat(offer.id()).isEqualTo(first);
        assertThat(offer.reports()).isEqualTo(1);
        assertThat(offer.promised()).isNotNull();
        assertThat(offer.because()).extracting(r -> r.zh()).containsExactly("同一楼栋", "同一问题", "同一天内");
        assertThat(offer.shared()).isNotEmpty().allMatch(DARK::contains);
    }

    @Test
    void anotherProblemAtTheSameBuildingIsNotOffered() {
        accepted(DARK, "0302");
        accepted("2号楼东边电梯停运，老人下不了楼", "0302");

        assertThat(offered("2号楼东边垃圾桶满了没人收，味道很大")).isEmpty();
    }

    @Test
    void aNameOrANumberIsNotEvenConfirmedToWhoKnowsIt() throws Exception {
        accepted(DARK, "0302");

        var offer = offered("王建国13812345678说路灯坏了，晚上看不见路").getFirst();

        assertThat(String.join("|", offer.shared()))
                .doesNotContain("建国", "1234")
                .contains("路灯坏了");
        assertThat(offer.title()).isNull();
        assertThat(offer.number()).isNull();
    }

    @Test
    void whatNobodyHasLookedAtIsNotToldToResidentsAndIsToThoseAtWorkOnIt() {
        reported(DARK);

        assertThat(offered("楼东边路灯坏了，晚上看不见路")).isEmpty();
        var seen = offers.forColleague(d.gridWorker().actor(), here(), "楼东边路灯坏了，晚上看不见路");
        assertThat(seen.offers())
                .singleElement()
                .satisfies(o -> assertThat(o.title()).contains("路灯坏了").doesNotContain("13812345678"));
    }

    @Test
    void aRestrictedMatterIsNeverOfferedAndCannotBeJoined() {
        var restricted = accepted("楼上夫妻天天吵架动手，孩子一直在哭", restrictedCategory());

        assertThat(offered("楼上夫妻吵架动手，孩子一直哭")).isEmpty();
        var own = reports.join(new TheRequester(d.county()), report("楼上夫妻吵架动手，孩子一直哭", null), restricted);
        assertThat(stage(AnIncident.id(own))).isEqualTo("SUBMITTED");
    }

    private String restrictedCategory() {
        return categories.on(d.county(), Instant.now()).stream()
                .filter(c -> c.privacy() == Privacy.R)
                .map(c -> c.code())
                .findFirst()
                .orElseThrow();
    }

    private String stage(IncidentId id) {
        return db.sql("select stage from incident where county = :county and id = :id")
                .param("county", d.county().code())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void whoJoinsHasACodeOfHerOwnIsCountedOnceAndSeesHowTheOneMatterEnds() {
        var first = accepted(DARK, "0302");
        var client = UUID.randomUUID();
        var by = new TheRequester(d.county());

        var own = reports.join(by, report("路灯还是不亮", client), first);
        var again = reports.join(by, report("路灯还是不亮", client), first);

        assertThat(again).isEqualTo(own);
        assertThat(offered("楼东边路灯坏了，晚上看不见路").getFirst().reports()).isEqualTo(2);
        var slip = slips.of(d.county(), own.code(), Locale.SIMPLIFIED_CHINESE);
        assertThat(slip.reports()).isEqualTo(2);
        assertThat(slip.promised()).isNotNull();
        incidents.solve(d.gridWorker().actor(), first, "灯泡已换好，亮了", List.of());
        assertThat(slips.of(d.county(), own.code(), Locale.SIMPLIFIED_CHINESE).result())
                .isEqualTo("灯泡已换好，亮了");
        assertThat(toldHow(own)).isPositive();
    }

    private long toldHow(Opened own) {
        return db.sql("select count(*) from notice_recipient where county = :county and recipient like :to")
                .param("county", d.county().code())
                .param("to", "%" + own.id() + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void whoJoinsWhatHasEndedMeanwhileIsNotLost() {
        var first = accepted(DARK, "0302");
        incidents.solve(d.gridWorker().actor(), first, "灯泡已换好", List.of());
        db.sql("update incident set closed_at = received_at where county = :county and id = :id")
                .param("county", d.county().code())
                .param("id", first.value())
                .update();

        var own = reports.join(new TheRequester(d.county()), report("路灯又坏了", null), first);

        assertThat(stage(AnIncident.id(own))).isEqualTo("SUBMITTED");
        assertThat(offered("楼东边路灯坏了，晚上看不见路")).isEmpty();
    }

    @Test
    void aReportIsOfferedToTheNextFromTheMomentItIsAccepted() {
        assertThat(offered("楼东边路灯坏了，晚上看不见路")).isEmpty();
        accepted(DARK, "0302");
        assertThat(offered("楼东边路灯坏了，晚上看不见路")).hasSize(1);
    }

    @Test
    void withoutAPlaceOrWithoutWordsNothingIsSaid() throws Exception {
        accepted(DARK, "0302");
        for (var body : List.of("{\"county\":\"%s\",\"place\":{},\"words\":\"路灯坏了看不见路\"}", """
                {"county":"%s","place":{"words":"1号楼"},"words":""}""")) {
            web.perform(post("/api/open/incident/alike")
                            .header("X-Lianxin", "1")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body.formatted(d.county())))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.offers").isEmpty());
        }
    }

    @Test
    void whatItMayBeIsSaidToo() {
        engine.await();

        var guesses = offers.forResident(d.county(), here(), "路灯不亮，晚上看不见路").guesses();

        assertThat(guesses).isNotEmpty();
        assertThat(guesses.getFirst().name()).contains("灯");
    }
}
