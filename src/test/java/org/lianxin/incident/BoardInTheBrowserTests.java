package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.platform.Zones;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The dispatcher's board in a real browser: what presses, the map, the file and the paper.
@BrowserTest
class BoardInTheBrowserTests {
    private static final String LAMP = "0302";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    AnIncident an;

    @Autowired
    JdbcClient db;

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private void due(IncidentId id, Instant at) {
        db.sql("update docket_entry set due_at = :at where county = :county and id = :id")
                .param("at", java.sql.Timestamp.from(at))
                .param("county", d.county().code())
                .param("id", id.value())
                .update();
    }

    private static Instant nextNoon() {
        var now = ZonedDateTime.now(Zones.COUNTY);
        var noon = now.with(LocalTime.NOON);
        return (noon.isAfter(now) ? noon : noon.plusDays(1)).toInstant();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void whatWillBeLateByNoonAndWhatIsLateStandOnTopWithTheirHolders() {
        due(an.handling(d, LAMP), nextNoon().minusSeconds(1));
        due(an.dispatching(d, LAMP), Instant.now().minusSeconds(7200));
        due(an.assigned(d, LAMP), nextNoon().plusSeconds(60));
        var board = screens.desk(d.dispatcher(), "/dispatch");
        var soon = board.locator(".press-soon");
        assertThat(soon.locator("h2")).containsText("1");
        assertThat(soon.locator("h2")).containsText("中午前将超时");
        assertThat(soon).containsText("城管局");
        assertThat(board.locator(".press-late h2")).containsText("1");
        Browser.keep(board, "board-strip");
        soon.getByRole(AriaRole.BUTTON).first().click();
        assertThat(board.locator("dialog h1")).containsText("路灯不亮");
    }

    @Test
    void mattersAreGatheredOnTheMapAndOneOpensItsPage() {
        due(an.dispatching(d, LAMP), Instant.now().minusSeconds(7200));
        var board = screens.desk(d.dispatcher(), "/dispatch");
        press(board, "地图");
        var pin = board.locator(".cluster");
        assertThat(pin).hasCount(1);
        assertThat(pin).hasAttribute("aria-label", "路灯不亮，晚上看不见路 · 已超时");
        pin.focus();
        pin.press("Enter");
        assertThat(board.locator("dialog h1")).containsText("路灯不亮");
        Browser.keep(board, "board-map");
    }

    @Test
    void whatArrivesWhileSheLooksAppearsOnTheBoardByItself() {
        var board = screens.desk(d.dispatcher(), "/dispatch");
        assertThat(board.getByText("路灯不亮，晚上看不见路")).hasCount(0);
        an.dispatching(d, LAMP);
        assertThat(board.getByText("路灯不亮，晚上看不见路")).not().hasCount(0);
    }

    @Test
    void theSameMapStandsAboveTheListAndFollowsItsSearch() {
        an.dispatching(d, LAMP);
        an.found(d, "0111");
        var list = screens.desk(d.dispatcher(), "/docket");
        press(list, "地图");
        assertThat(list.locator(".cluster text")).containsText("2");
        list.getByLabel("编号、查询码或文字").fill("路灯");
        press(list, "查询");
        assertThat(list.locator(".cluster")).hasAttribute("aria-label", "路灯不亮，晚上看不见路 · 时间充裕");
    }

    @Test
    void theListIsTakenAwayAsAFileForAReason() throws IOException {
        an.dispatching(d, LAMP);
        var list = screens.desk(d.dispatcher(), "/docket");
        press(list, "导出 Excel");
        var dialog = Screens.dialog(list);
        dialog.getByRole(AriaRole.BUTTON, Screens.exactly("导出 Excel")).click();
        assertThat(dialog).containsText("请写明用途。");
        dialog.getByLabel("导出做什么用").fill("周例会");
        var file = list.waitForDownload(() ->
                dialog.getByRole(AriaRole.BUTTON, Screens.exactly("导出 Excel")).click());
        assertThat(file.suggestedFilename()).isEqualTo("案卷清单.xlsx");
        assertThat(Files.readString(file.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void theCaseSheetOpensAsAPdfInWholeWordsOfThePagesLanguage() throws IOException {
        var page = screens.incident(d.dispatcher(), an.verified(d, LAMP));
        var address = page.getByText("打印办理单").getAttribute("href");
        var englishBrowser = RequestOptions.create().setHeader("Accept-Language", "en");
        var sheet = page.request().get(screens.at(address), englishBrowser);
        assertThat(sheet.headers().get("content-type")).startsWith("application/pdf");
        try (var paper = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("签收", "城管局", "路灯不亮")
                    .doesNotContain("incident.", "docket.");
        }
    }
}
