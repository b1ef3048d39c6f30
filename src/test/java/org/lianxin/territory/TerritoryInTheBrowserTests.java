package org.lianxin.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.idev.excel.FastExcel;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Counties;
import org.lianxin.Desk;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The territory as the centre maintains it on screen.
@BrowserTest
class TerritoryInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ATerritory territory;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Grids grids;

    @Autowired
    Divisions divisions;

    private County county = new County("900000");

    @BeforeEach
    void aCountyOfItsOwn() {
        county = territory.in(Counties.fresh());
    }

    private Desk desk() {
        return new Desk(port, signedIn.as("COUNTY_DISPATCHER", county.area()));
    }

    /// The product's own export is what comes back in, with one cell spoilt.
    @ParameterizedTest
    @ValueSource(strings = {"CSV", "GEOJSON"})
    void aFileWithAMistakeIsRefusedByRowColumnAndRuleAndTheMendedOneIsTakenIn(String format) throws Exception {
        try (var desk = desk()) {
            desk.open("/territory/exchange").choose("内容", "buildings").choose("格式", format);
            var whole = Files.readString(desk.download("导出"), StandardCharsets.UTF_8);
            assertThat(whole).contains("试验路1号");
            var name = "buildings." + format.toLowerCase(java.util.Locale.ROOT);

            desk.give(name, whole.replaceFirst("E001B002", "EXXXB002")).press("先试一遍");
            var outcome = desk.page().locator(".outcome");
            assertThat(outcome).containsText("没有写入");
            assertThat(outcome).containsText("EXXXB002");
            Browser.keep(desk.page(), "territory-import-faults-" + format);
            List<Map<Integer, String>> faults =
                    FastExcel.read(desk.download("下载错误清单").toFile()).sheet().doReadSync();
            assertThat(faults.getFirst().values()).contains("3", "楼栋代码").anyMatch(value -> value.contains("EXXXB002"));

            desk.give(name, whole.replace("2号楼", "二号楼")).press("先试一遍");
            assertThat(outcome).containsText("没有错误。将新增 0，更新 ");
            desk.press("正式导入");
            assertThat(outcome).containsText("已写入");
            desk.open("/territory/buildings");
            assertThat(desk.page().locator(".el-table__body")).containsText("二号楼");
        }
    }

    @Test
    void theExcelTemplateIsFilledInAndComesBack() throws Exception {
        try (var desk = desk()) {
            desk.open("/territory/exchange").choose("内容", "estates").choose("格式", "XLSX");
            var table = Files.readAllBytes(desk.download("导出"));
            assertThat(Files.size(desk.download("下载模板"))).isPositive();
            desk.give("estates.xlsx", table).press("先试一遍");
            assertThat(desk.page().locator(".outcome")).containsText("没有错误。将新增 0，更新 1。");
        }
    }

    @Test
    void aGridsBorderIsRedrawnOnTheMapAndItsNoticeIsPrinted() {
        var code = ATerritory.gridCode(county, 2);
        var before = grids.find(code).orElseThrow().border();
        try (var desk = desk()) {
            desk.open("/territory/grids/" + code.code()).press("修改");
            var corner = desk.page().locator(".border-editor .corner").nth(3);
            var box = corner.boundingBox();
            corner.hover();
            desk.page().mouse().down();
            desk.page()
                    .mouse()
                    .move(box.x - 40, box.y - 30, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
            desk.page().mouse().up();
            desk.write("户数", "321").press("保存");
            assertThat(desk.page().getByText("已保存").first()).isVisible();
            Browser.keep(desk.page(), "territory-grid-redrawn");
            var after = grids.find(code).orElseThrow();
            assertThat(after.households()).isEqualTo(321);
            assertThat(after.border()).isNotNull();
            assertThat(after.border().equalsTopo(before)).isFalse();

            var notice = desk.fetch("/api/territory/grids/" + code.code() + "/notice");
            assertThat(new String(notice, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(desk.page().locator("figure.label")).containsText("扫码反映本网格的事");
        }
    }

    @Test
    void aCommunityIsSplitWithItsHistoryAndTheTreeShowsItAtOnce() {
        var community = ATerritory.community(county).code();
        var other = community.substring(0, 9) + "002";
        try (var desk = desk()) {
            desk.open("/territory?area=" + community).press("拆分");
            desk.write("代码", other).write("名称", "新花园社区居委会");
            desk.dialog().getByText("第2网格").click();
            desk.write("依据", "户数过多").press("保存");
            assertThat(desk.page().locator("dialog.modal")).hasCount(0);
            assertThat(desk.page().locator(".tree")).containsText("新花园社区居委会");

            desk.page().locator(".tree").getByText("新花园社区居委会").click();
            assertThat(desk.page().locator("main")).containsText("户数过多");
            Browser.keep(desk.page(), "territory-split");
        }
        assertThat(divisions.communities(county)).hasSize(2);
    }

    @Test
    void anEstateAndABuildingAreRegistered() {
        var estate = ATerritory.community(county).code() + "E002";
        try (var desk = desk()) {
            desk.open("/territory/estates").press("新增小区");
            desk.write("代码", estate).write("名称", "桂花里").press("保存");
            assertThat(desk.page().locator(".el-table__body")).containsText("桂花里");

            desk.open("/territory/buildings").press("新增楼栋");
            desk.write("代码", estate + "B001")
                    .write("名称", "1号楼")
                    .write("经度", "116.805")
                    .write("纬度", "32.605");
            desk.write("地址", "试验路8号桂花里1号楼").press("保存");
            assertThat(desk.page().locator("dialog.modal")).hasCount(0);
            var row = desk.page().locator(".el-table__row").filter(new Locator.FilterOptions().setHasText("桂花里"));
            assertThat(row).hasCount(1);
        }
    }
}
