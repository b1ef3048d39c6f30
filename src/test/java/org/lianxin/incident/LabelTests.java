package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.territory.ATerritory;
import org.lianxin.territory.Places;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class LabelTests {
    @Autowired
    ADistrict district;

    @Autowired
    Places places;

    @Autowired
    Reports reports;

    @Autowired
    Pages pages;

    @Test
    void aReportFromAPrintedLabelLiesWhereTheLabelHangs() {
        var d = district.fresh();
        var label = places.label(ATerritory.buildingCode(d.county(), 1).code());

        var opened = reports.receive(
                new TheRequester(d.county()),
                new Report(
                        UUID.randomUUID(),
                        Channel.RESIDENT,
                        new Report.Place(label.code(), null, null, null),
                        "楼道灯不亮",
                        "0302",
                        List.of(),
                        null,
                        false));

        var entry = pages.page(d.dispatcher().actor(), AnIncident.id(opened)).entry();
        assertThat(entry.area()).isEqualTo(d.grid());
        assertThat(entry.building())
                .isEqualTo(ATerritory.buildingCode(d.county(), 1).code());
    }
}
