package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
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
    void theGridNoticeIsAPdfWithItsFontInside() {
        var county = territory.in(Counties.fresh());
        var pdf = notice.of(ATerritory.gridCode(county, 1));
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF").contains("NotoSansSC").contains("FontFile2");
        assertThat(pdf.length).isBetween(5_000, 300_000);
    }
}
