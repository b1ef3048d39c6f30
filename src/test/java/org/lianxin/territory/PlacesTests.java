package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@LianxinTest
class PlacesTests {
    @Autowired
    ATerritory territory;

    @Autowired
    Places places;

    @Autowired
    Addresses addresses;

    @Autowired
    GridNotice notice;

    @Autowired
    MockMvc web;

    @Autowired
    Records records;

    @Autowired
    GridDrawing drawing;

    @Autowired
    Estates estates;

    @Autowired
    Buildings buildings;

    @Autowired
    TerritoryVersion version;

    @Autowired
    JdbcClient db;

    @Test
    void aLabelIsMadeOnceAndFoundAgain() {
        var county = territory.in(Counties.fresh());
        var label = places.label(ATerritory.gridCode(county, 1).code());
        assertThat(places.label(ATerritory.gridCode(county, 1).code()).code()).isEqualTo(label.code());
        assertThat(places.label(ATerritory.estate(county).code()).code()).isNotEqualTo(label.code());
        assertThat(places.find(label.code().toLowerCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(p -> assertThat(p.target())
                        .isEqualTo(ATerritory.gridCode(county, 1).code()));
    }

    @Test
    void everySlipInTypingACodeIsNoticed() {
        var code = PlaceCode.of(new County("340404"), 4711);
        for (int i = 0; i < code.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                var slip = code.substring(0, i) + c + code.substring(i + 1);
                assertThat(PlaceCode.read(slip).isPresent()).isEqualTo(slip.equals(code));
            }
        }
    }

    @Test
    void anybodyMayAskWhatALabelMeans() throws Exception {
        var county = territory.in(Counties.fresh());
        var label = places.label(ATerritory.gridCode(county, 2).code());
        web.perform(get("/api/open/territory/places/" + label.code()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("试验区 试验街道 试验社区 第2网格"))
                .andExpect(jsonPath("$.target")
                        .value(ATerritory.gridCode(county, 2).code()));
        web.perform(get("/api/open/territory/places/ABC")).andExpect(status().isNotFound());
    }

    @Test
    void wordsFindTheBuildingTheyMean() {
        var county = territory.in(Counties.fresh());
        var found = addresses.find(county, "试验花园二栋楼下井盖坏了");
        assertThat(found.getFirst().building().code()).isEqualTo(ATerritory.buildingCode(county, 2));
        assertThat(found.getFirst().score()).isGreaterThanOrEqualTo(0.6);
        assertThat(addresses.find(county, "试验花园门口").getFirst().score()).isLessThan(0.6);
        assertThat(addresses.find(county, "火星")).isEmpty();
    }

    @Test
    void aLabelAndANoticeAreStoppedWhileTheNameCarriesAPhoneNumber() {
        var county = territory.in(Counties.fresh());
        var code = ATerritory.gridCode(county, 1);
        db.sql("update grid set name = '第1网格13812345678' where county = :county and code = :code")
                .param("county", county.code())
                .param("code", code.code())
                .update();
        version.raise(county);

        for (ThrowingCallable publishing :
                List.<ThrowingCallable>of(() -> places.label(code.code()), () -> notice.of(code))) {
            assertThatThrownBy(publishing).isInstanceOfSatisfying(Rejection.class, r -> {
                assertThat(r.code()).isEqualTo("text.personal-data");
                assertThat(r.args().getFirst()).isEqualTo("第1网格【13812345678】");
            });
        }
    }

    @Test
    void aNameGivenBeforeNamesWereCheckedIsShownMaskedBehindItsLabel() throws Exception {
        var county = territory.in(Counties.fresh());
        var label = places.label(ATerritory.estate(county).code());
        db.sql("update estate set name = '试验花园（联系人：王建国）' where county = :county")
                .param("county", county.code())
                .update();
        version.raise(county);

        web.perform(get("/api/open/territory/places/" + label.code()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("试验花园（联系人：王**）"));
    }

    @Test
    void estatesBuildingsAndGridsAreGivenNoNameThatReachesAPerson() {
        var county = territory.in(Counties.fresh());
        var actor = Actor.system(county);
        var estate = estates.find(ATerritory.estate(county)).orElseThrow();
        var building = buildings.find(ATerritory.buildingCode(county, 1)).orElseThrow();
        var sketch = new GridDrawing.Sketch("第1网格 李秀英女士", Grid.Kind.GENERAL, 10, "", List.of(), null);

        assertNamesAPerson(() -> records.put(actor, named(estate, "阳光花园13812345678")));
        assertNamesAPerson(() -> records.put(actor, named(building, "3号楼 13812345678")));
        assertNamesAPerson(() -> drawing.draw(actor, ATerritory.gridCode(county, 1), sketch));
    }

    private static void assertNamesAPerson(ThrowingCallable giving) {
        assertThatThrownBy(giving).isInstanceOfSatisfying(Rejection.class, r -> {
            assertThat(r.code()).isEqualTo("text.personal-data");
            assertThat(r.field()).isEqualTo("name");
        });
    }

    private static Estate named(Estate e, String name) {
        return new Estate(
                e.code(),
                e.community(),
                name,
                e.address(),
                e.built(),
                e.propertyCompany(),
                e.hasPost(),
                e.lon(),
                e.lat(),
                e.border());
    }

    private static Building named(Building b, String name) {
        return new Building(
                b.code(),
                b.estate(),
                b.community(),
                b.grid(),
                name,
                b.address(),
                b.kind(),
                b.storeys(),
                b.units(),
                b.households(),
                b.lon(),
                b.lat(),
                b.footprint());
    }

    @Test
    void theGridNoticeIsAPdfWithItsFontInside() {
        var county = territory.in(Counties.fresh());
        var pdf = notice.of(ATerritory.gridCode(county, 1));
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF").contains("NotoSansSC").contains("FontFile2");
        assertThat(pdf.length).isBetween(5_000, 300_000);
    }
}
