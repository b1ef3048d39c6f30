package org.lianxin.territory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.ATerritory;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.CoordinateSystem;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class ImportTests {
    private static final CoordinateSystem PLAIN = CoordinateSystem.CGCS2000;

    @Autowired
    ATerritory territory;

    @Autowired
    Exchange exchange;

    @Autowired
    Grids grids;

    @Autowired
    Buildings buildings;

    @Autowired
    Divisions divisions;

    private County county = new County("999999");
    private Actor actor = Actor.system(county);

    @BeforeEach
    void aCountyOfItsOwn() {
        county = territory.in(Counties.fresh());
        actor = Actor.system(county);
    }

    private ImportReport take(String kind, String text) {
        return exchange.take(actor, kind, text.getBytes(StandardCharsets.UTF_8), PLAIN, false);
    }

    private String square(double west, double east) {
        return "\"POLYGON ((%1$s 32.6, %2$s 32.6, %2$s 32.61, %1$s 32.61, %1$s 32.6))\"".formatted(west, east);
    }

    @Test
    void aGridBesideTheOthersIsTaken() {
        var report = take(
                "grids",
                "网格代码,网格名称,户数,公示人员,边界\n%s003,第三网格,410,网格员:李四:0554-0000001,%s\n"
                        .formatted(ATerritory.community(county), square(116.82, 116.83)));
        assertThat(report.faults()).isEmpty();
        assertThat(report.written()).isTrue();
        assertThat(grids.find(new AreaCode(ATerritory.community(county) + "003")))
                .hasValueSatisfying(g ->
                        assertThat(g.contacts()).extracting(Grid.Contact::name).containsExactly("李四"));
    }

    @Test
    void aBadFileNamesRowColumnAndRuleAndWritesNothing() {
        var community = ATerritory.community(county);
        var report = take("grids", """
                code,name,households,border
                %1$s003,好网格,300,%2$s
                %1$s004,重叠网格,300,%3$s
                %1$s005,,many,
                %1$s003,重复,1,
                12345,坏码,1,
                """.formatted(community, square(116.82, 116.83), square(116.815, 116.825)));
        assertThat(report.written()).isFalse();
        assertThat(report.faults())
                .extracting(Fault::row, Fault::column, Fault::rule)
                .contains(
                        org.assertj.core.api.Assertions.tuple(4, "网格名称", "required"),
                        org.assertj.core.api.Assertions.tuple(4, "户数", "number"),
                        org.assertj.core.api.Assertions.tuple(5, "网格代码", "twice"),
                        org.assertj.core.api.Assertions.tuple(6, "网格代码", "form"));
        assertThat(grids.within(county.area())).hasSize(2);
    }

    @Test
    void bordersThatOverlapAreRefusedAmongTheFileAndAgainstWhatStands() {
        var community = ATerritory.community(county);
        var report = take(
                "grids",
                "code,name,border\n%1$s003,甲,%2$s\n%1$s004,乙,%3$s\n"
                        .formatted(community, square(116.82, 116.83), square(116.815, 116.825)));
        assertThat(report.faults()).extracting(Fault::rule).containsOnly("border-overlap");
        assertThat(report.faults())
                .extracting(f -> f.args().getFirst())
                .contains(community + "004", community + "003", community + "002");
        assertThat(report.written()).isFalse();
    }

    @Test
    void aNameThatReachesAPersonIsAFaultWithThePlaceMarked() {
        var report = take("estates", "小区代码,小区名称\n%s,阳光花园13812345678\n".formatted(ATerritory.estate(county)));
        assertThat(report.written()).isFalse();
        assertThat(report.faults()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("personal-data");
            assertThat(f.args()).isEqualTo(List.of("阳光花园【13812345678】"));
        });
    }

    @Test
    void aDryRunSaysWhatWouldHappen() {
        var text = "楼栋代码,楼栋名称,经度,纬度\n%sB003,3号楼,116.805,32.606\n".formatted(ATerritory.estate(county));
        var report = exchange.take(actor, "buildings", text.getBytes(StandardCharsets.UTF_8), PLAIN, true);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.written()).isFalse();
        assertThat(buildings.within(county.area())).hasSize(2);
    }

    @Test
    void aBuildingIsPutIntoTheGridItStandsInWhateverTheCoordinates() {
        var at = CoordinateSystem.GCJ02.fromCgcs2000(new CoordinateSystem.LonLat(116.8151, 32.6051));
        var text = "楼栋代码,楼栋名称,经度,纬度\n%sB003,3号楼,%s,%s\n".formatted(ATerritory.estate(county), at.lon(), at.lat());
        exchange.take(actor, "buildings", text.getBytes(StandardCharsets.UTF_8), CoordinateSystem.GCJ02, false);
        assertThat(buildings.of(ATerritory.estate(county)))
                .filteredOn(b -> b.name().equals("3号楼"))
                .singleElement()
                .satisfies(b -> assertThat(b.grid()).isEqualTo(ATerritory.gridCode(county, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGivenOutCanBeTakenInAgain(Exchange.Format format) {
        for (var kind : List.of("divisions", "grids", "estates", "buildings", "doors")) {
            var file = exchange.give(actor, kind, county.area(), format, PLAIN);
            var report = exchange.take(actor, kind, file, PLAIN, false);
            assertThat(report.faults()).as(kind).isEmpty();
            assertThat(report.added()).as(kind).isZero();
            assertThat(report.rows()).as(kind).isPositive();
        }
        assertThat(buildings
                        .find(ATerritory.buildingCode(county, 1))
                        .orElseThrow()
                        .footprint())
                .isNotNull();
    }

    @Test
    void aTableFromAnOldChineseSpreadsheetIsRead() {
        var text = "楼栋代码,单元,楼层,房号\n%s,1,4,401\n".formatted(ATerritory.buildingCode(county, 1));
        var report = exchange.take(actor, "doors", text.getBytes(Charset.forName("GB18030")), PLAIN, false);
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void theErrorFileCanBeOpenedAsATable() {
        var report = take("doors", "楼栋代码,房号\n%sE001B009,101\n".formatted(ATerritory.community(county)));
        var sheet = Files.read(exchange.faults(report, Exchange.Format.XLSX, Locale.SIMPLIFIED_CHINESE));
        assertThat(sheet.rows().getFirst())
                .containsExactly(
                        "2",
                        "楼栋代码",
                        "building-unknown",
                        ATerritory.community(county) + "E001B009",
                        "没有代码为“" + ATerritory.community(county) + "E001B009”的楼栋，请先导入楼栋");
    }

    @Test
    void theTemplateHasTheHeadingThatTheImportReads() {
        for (var kind : exchange.kinds().keySet()) {
            var sheet = Files.read(exchange.template(kind, Exchange.Format.XLSX));
            assertThat(sheet.rows()).isEmpty();
            assertThat(exchange.take(actor, kind, exchange.template(kind, Exchange.Format.CSV), PLAIN, true)
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    void aListOfDivisionsAddsNewCodesAndKeepsOldNames() {
        var json = "[{\"code\":\"%1$s\",\"name\":\"改名社区居委会\"},{\"code\":\"%2$s001009\",\"name\":\"新村委会\"}]"
                .formatted(ATerritory.community(county), county);
        var report = take("divisions", json);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(divisions.history(ATerritory.community(county))).hasSize(2);
    }

    @Test
    void somethingThatIsNoTableIsRefused() {
        assertThatThrownBy(() -> exchange.take(actor, "grids", new byte[] {'P', 'K', 3, 4, 5}, PLAIN, false))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("territory.file-unreadable"));
        assertThatThrownBy(() -> take("grids", "名称\n甲\n"))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("territory.column-missing"));
    }
}
