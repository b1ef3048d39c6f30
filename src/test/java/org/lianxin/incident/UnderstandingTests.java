package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Search;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.category.Categories;
import org.lianxin.territory.ATerritory;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What the machine understands of a report: what it may be, what is alike, and what of it others must not read.
@LianxinTest
class UnderstandingTests {
    private static final String TELLING = "路灯不亮三天了，请打13812345678联系我，身份证340402199001011233";

    @Autowired
    MockMvc web;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    @Autowired
    Merging merging;

    @Autowired
    Pages pages;

    @Autowired
    Slips slips;

    @Autowired
    Triage triage;

    @Autowired
    Whistles whistles;

    @Autowired
    Entries entries;

    @Autowired
    Categories categories;

    @Autowired
    TextEngine engine;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void aDarkLampIsSuggestedAsOneWithTheWordsThatSpeakForIt() throws Exception {
        engine.await();
        var id = AnIncident.id(an.reported(d));

        var first = triage.suggestions(d.gridWorker().actor(), id).getFirst();

        assertThat(categories.names(d.county()).get(first.category())).contains("灯");
        assertThat(first.probability()).isBetween(0.3, 1.0);
        assertThat(String.join("", first.because())).contains("灯");
        web.perform(get("/api/incident/incidents/" + id + "/suggestions")
                        .with(d.gridWorker().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].category").value(first.category()));
    }

    @Test
    void onlyCategoriesOfThatDayAreSuggested() {
        engine.await();
        var id = AnIncident.id(an.reported(d));

        var valid = categories.on(d.county(), Instant.now()).stream().map(c -> c.code());

        assertThat(valid.toList())
                .containsAll(triage.suggestions(d.gridWorker().actor(), id).stream()
                        .map(s -> s.category())
                        .toList());
    }

    @Test
    void whoMayNotReadAReportIsToldNothingOfItsWords() {
        engine.await();
        var id = AnIncident.id(an.reported(d));

        assertThat(triage.suggestions(d.dispatcher().actor(), id)).isEmpty();
    }

    @Test
    void aTwinInOtherWordsIsLikelierThanAnotherMatterAtTheSamePlace() {
        var id = AnIncident.id(reported("路灯不亮，晚上看不见路"));
        var twin = AnIncident.id(reported("晚上路灯都不亮，看不见路"));
        var other = AnIncident.id(reported("垃圾桶满了没有人清运"));

        var twins = triage.twins(d.gridWorker().actor(), id);

        assertThat(twins).extracting(t -> t.entry().id().value()).containsExactly(twin.value(), other.value());
        assertThat(twins.getFirst().likeness()).isGreaterThan(0.5);
        var least = twins.getLast().likeness();
        assertThat(least == null ? 0 : least).isLessThan(0.5);
    }

    @Test
    void aTitleNeverCarriesAPhoneOrAnIdNumber() {
        var id = AnIncident.id(reported(TELLING));
        incidents.accept(d.gridWorker().actor(), id, "0302", null);

        var titles = entries.search(d.dispatcher().actor(), Search.ALL, 0, 10).items().stream()
                .map(e -> e.title())
                .toList();

        assertThat(titles).singleElement().asString().startsWith("路灯不亮三天了").doesNotContain("13812345678", "340402");
    }

    @Test
    void whoWorksOnItReadsTheNumberAndTheOthersDoNot() {
        var id = AnIncident.id(reported(TELLING));
        incidents.accept(d.gridWorker().actor(), id, "0302", null);

        assertThat(pages.page(d.gridWorker().actor(), id).told().words()).isEqualTo(TELLING);
        assertThat(pages.page(d.dispatcher().actor(), id).told().words())
                .startsWith("路灯不亮三天了")
                .doesNotContain("13812345678", "340402199001011233");
    }

    @Test
    void theSlipOfAMergedReportShowsNothingPersonalOfTheOther() {
        var into = AnIncident.id(reported(TELLING));
        var merged = reported("路灯还是不亮");
        incidents.accept(d.gridWorker().actor(), into, "0302", null);
        merging.merge(d.gridWorker().actor(), AnIncident.id(merged), into);

        incidents.solve(d.gridWorker().actor(), into, "灯泡已换，已电话13812345678告知", List.of());

        var slip = slips.of(d.county(), merged.code(), Locale.SIMPLIFIED_CHINESE);
        assertThat(slip.words()).isEqualTo("路灯还是不亮");
        assertThat(slip.result()).startsWith("灯泡已换").doesNotContain("13812345678");
    }

    @Test
    void thePublicInterfaceShowsNoPhone() throws Exception {
        var opened = reported(TELLING);

        web.perform(get("/api/open/open311/" + d.county() + "/v2/requests/" + opened.code() + ".json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].description").value(not(containsString("13812345678"))));
    }

    @Test
    void theWhistlesOfAnIncidentAreReadFromItsPage() throws Exception {
        var id = an.dispatching(d, "0302");
        whistles.blow(d.dispatcher().actor(), id, Whistle.Kind.HARD, List.of(d.water()), "需要联合执法");

        web.perform(get("/api/incident/incidents/" + id + "/whistles")
                        .with(d.dispatcher().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].call.reason").value("需要联合执法"));
    }

    /// At one and the same building.
    private Opened reported(String words) {
        var place = new Report.Place(ATerritory.buildingCode(d.county(), 1).code(), null, null, "1号楼旁");
        return reports.receive(
                new TheRequester(d.county()),
                new Report(UUID.randomUUID(), Channel.RESIDENT, place, words, null, List.of(), null, false));
    }
}
