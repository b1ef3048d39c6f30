package org.lianxin.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTests {
    @ParameterizedTest
    @CsvSource({
        "试验花园三栋, 3号楼",
        "试验花园 3# 楼上漏水, 3号楼",
        "试验花园３号楼2单元301, 3号楼",
        "试验花园十二幢, 12号楼",
        "新华东巷15号门口, 15号",
        "试验花园门口, ''"
    })
    void aBuildingIsSaidInManyWays(String text, String building) {
        assertThat(AddressText.building(AddressText.plain(text))).isEqualTo(building);
    }
}
