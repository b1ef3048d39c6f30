package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Finding;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Search;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.territory.ATerritory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Matters are found by what was reported, in the reporter's words or the office's, and only by those who may
/// read them.
@LianxinTest
class FindingTests {
    @Autowired
    MockMvc web;

    @Autowired
    ADistrict districts;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    @Autowired
    Finding finding;

    @Autowired
    Entries entries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient db;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    private Opened reported(String words) {
        var place = new Report.Place(ATerritory.buildingCode(d.county(), 1).code(), null, null, "幸福里西门");
        var report = new Report(UUID.randomUUID(), Channel.RESIDENT, place, words, null, List.of(), null, false);
        return reports.receive(new TheRequester(d.county()), report);
    }

    private Opened accepted(String words) {
        var opened = reported(words);
        incidents.accept(d.gridWorker().actor(), AnIncident.id(opened), "0302", null);
        return opened;
    }

    private List<UUID> found(String text) {
        return finding.find(d.dispatcher().actor(), text, 20).items().stream()
                .map(e -> e.id().value())
                .toList();
    }

    @Test
    void aMatterIsFoundByEveryWordOfTheReportAndByItsPlaceFromTheMomentItCame() {
        var lamp = accepted("晚上回家的时候发现，一路走过来都很黑，老人不敢出门，希望社区早点派人来看看，最里面那盏路灯一直闪")
                .id()
                .value();
        accepted("垃圾桶满了没人收");

        assertThat(found("路灯一直闪")).containsExactly(lamp);
        assertThat(found("老人不敢出门")).containsExactly(lamp);
        assertThat(found("幸福里 路灯")).containsExactly(lamp);
        assertThat(found("灯")).containsExactly(lamp);
        assertThat(found("停水")).isEmpty();
    }

    @Test
    void whatPeopleSayFindsWhatTheOfficeCallsIt() {
        var money = accepted("高龄津贴三个月没有到账").id().value();

        var findings = finding.find(d.dispatcher().actor(), "老人钱", 20);

        assertThat(findings.items()).extracting(e -> e.id().value()).containsExactly(money);
        assertThat(findings.also()).contains("高龄津贴");
    }

    @Test
    void theTypedWordsComeBeforeOtherWordsForTheSame() {
        var typed = accepted("老人钱什么时候发").id().value();
        var office = accepted("高龄津贴没有到账").id().value();

        assertThat(found("老人钱")).containsExactly(typed, office);
    }

    @Test
    void everybodyFindsWhatLiesInTheOwnAreaOrWentThroughTheOwnHands() {
        var lamp = accepted("最里面那盏路灯一直闪").id().value();
        var neighbours =
                signedIn.as("GRID_WORKER", ATerritory.gridCode(d.county(), 2)).actor();

        assertThat(finding.find(d.gridWorker().actor(), "路灯", 20).items()).hasSize(1);
        assertThat(finding.find(neighbours, "路灯", 20).items()).isEmpty();

        db.sql("update docket_entry set area = :area where county = :county and id = :id")
                .param("area", ATerritory.gridCode(d.county(), 2).code())
                .param("county", d.county().code())
                .param("id", lamp)
                .update();

        assertThat(finding.find(neighbours, "路灯", 20).items()).hasSize(1);
        assertThat(finding.find(d.gridWorker().actor(), "路灯", 20).items()).hasSize(1);
        assertThat(entries.search(d.dispatcher().actor(), inGrid("路灯", 1), 0, 5).total())
                .isZero();
        assertThat(entries.search(d.dispatcher().actor(), inGrid("街灯", 2), 0, 5).also())
                .contains("路灯");
    }

    private Search inGrid(String words, int grid) {
        var area = ATerritory.gridCode(d.county(), grid);
        return new Search(
                words, null, area, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void aNumberAndACodeFindExactlyTheirMatter() {
        var one = accepted("路灯不亮");
        accepted("路灯不亮");

        assertThat(found(one.number())).containsExactly(one.id().value());
        assertThat(found(one.code())).containsExactly(one.id().value());
        assertThat(found(one.code().substring(0, 4) + " " + one.code().substring(4)))
                .containsExactly(one.id().value());
    }

    @Test
    void whatOneMayNotReadIsNotFoundByItsWords() {
        reported("楼上夫妻吵架动手");

        assertThat(found("夫妻吵架")).isEmpty();
        assertThat(finding.find(d.gridWorker().actor(), "夫妻吵架", 20).items()).hasSize(1);
    }

    @Test
    void nobodyFindsAMatterByAPhoneNumberInItsWords() {
        accepted("路灯不亮，打我电话13812345678");

        assertThat(found("13812345678")).isEmpty();
        assertThat(found("路灯不亮")).hasSize(1);
    }

    @Test
    void anotherCountysMattersAreNotFound() {
        accepted("路灯不亮");
        var elsewhere = districts.fresh();

        assertThat(finding.find(elsewhere.dispatcher().actor(), "路灯不亮", 20).items())
                .isEmpty();
    }

    @Test
    void whatWasEnteredManyAtOnceIsReadALittleLater() throws InterruptedException {
        var lamp = accepted("最里面那盏路灯一直闪").id().value();
        db.sql("update docket_text set words = null where county = :county")
                .param("county", d.county().code())
                .update();
        assertThat(found("路灯一直闪")).isEmpty();

        finding.readNow();

        assertThat(found("路灯一直闪")).containsExactly(lamp);
    }

    @Test
    void thePageAsksOverTheWeb() throws Exception {
        accepted("路灯不亮");
        web.perform(get("/api/docket/find")
                        .param("text", "路灯")
                        .with(d.dispatcher().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].title").value("路灯不亮"));
        web.perform(get("/api/open/errand/guide").param("query", "老人钱"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("高龄津贴申领"));
    }
}
