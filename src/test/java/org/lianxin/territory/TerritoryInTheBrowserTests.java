package org.lianxin.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.idev.excel.FastExcel;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Counties;
import org.lianxin.Desk;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
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

    @Autowired
    Reshaping reshaping;

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
    void theCodeOnThePrintedNoticeOpensTheReportPageOfItsGrid() throws Exception {
        var code = ATerritory.gridCode(county, 2).code();
        try (var desk = desk();
                var paper = Loader.loadPDF(desk.fetch("/api/territory/grids/" + code + "/notice"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("第2网格");
            var address = read(new PDFRenderer(paper).renderImageWithDPI(0, 150));
            assertThat(address).contains("/r/");

            var phone = desk.page();
            phone.navigate("http://127.0.0.1:" + port + address.substring(address.indexOf("/r/")));
            assertThat(phone.locator("main")).containsText("第2网格");
            assertThat(phone.locator("main")).containsText("什么事？");
        }
    }

    private static String read(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
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
    void twoCommunitiesAreMergedFromTheDayAfterTheyWereFounded() {
        var one = ATerritory.community(county);
        var other = new AreaCode(one.code().substring(0, 9) + "002");
        var today = LocalDate.now(Zones.COUNTY);
        var parts = List.of(
                new Reshaping.Part(one, "花园社区居委会", List.of(ATerritory.gridCode(county, 1))),
                new Reshaping.Part(other, "新花园社区居委会", List.of(ATerritory.gridCode(county, 2))));
        reshaping.split(
                signedIn.as("COUNTY_DISPATCHER", county.area()).actor(), one, parts, today.minusDays(1), "户数过多");
        try (var desk = desk()) {
            desk.open("/territory?area=" + one.code()).press("合并");
            desk.pick("与哪些社区合并", "新花园").write("名称", "花园社区居委会");
            desk.write("生效日期", today.minusDays(1).toString())
                    .write("依据", "区划调整")
                    .press("保存");
            assertThat(desk.dialog()).containsText("请改为次日起再办");
            desk.write("生效日期", today.toString()).press("保存");
            assertThat(desk.page().locator("dialog.modal")).hasCount(0);
            assertThat(desk.page().locator(".tree")).not().containsText("新花园社区居委会");
            assertThat(desk.page().locator("main")).containsText("区划调整");
            Browser.keep(desk.page(), "territory-merged");
        }
        assertThat(divisions.communities(county)).hasSize(1);
        assertThat(grids.within(one)).hasSize(2);
    }

    @Test
    void theDoorsOfABuildingAreWrittenFloorByFloorAndAWrongLineIsNamed() {
        try (var desk = desk()) {
            desk.open("/territory/buildings");
            var row = desk.page().locator(".el-table__row").first();
            row.focus();
            row.press("Enter");
            var drawer = desk.dialog();
            drawer.locator("section")
                    .filter(new Locator.FilterOptions().setHasText("户"))
                    .getByText("修改")
                    .last()
                    .click();
            desk.write("每行一户", "1 1 101\n1 1 102\n二楼 201").press("保存");
            assertThat(drawer).containsText("第 3 行");
            desk.write("每行一户", "1 1 101\n1 1 102\n1 2 201").press("保存");
            assertThat(drawer.locator(".doors tr")).hasCount(2);
            assertThat(drawer.locator(".doors")).containsText("101　102");
            Browser.keep(desk.page(), "territory-doors");
        }
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
