package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Desk;
import org.lianxin.access.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Categories with their limits, and who answers for what where, maintained on screen.
@BrowserTest
class CodeBookInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ADistrict districts;

    @Autowired
    SignedInAs signedIn;

    @Test
    void theCentreChangesALimitAndGivesADutyAndStrikesIt() {
        var d = districts.fresh();
        try (var desk =
                new Desk(port, signedIn.as("COUNTY_DISPATCHER", d.county().area()))) {
            desk.open("/categories");
            desk.page().locator("input.search").fill("路灯");
            desk.press("修改");
            var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
            desk.write("类别", "路灯故障（含景观灯）").write("从哪天起", tomorrow.toString()).press("保存");
            assertThat(desk.page().locator("dialog.modal")).hasCount(0);
            Browser.keep(desk.page(), "incident-categories");

            desk.open("/duties").choose("职责", "HANDLE");
            desk.pick("街镇、社区或网格", "试验街道").pick("类别", "路灯").pick("单位", "水务").press("交给这个单位");
            var row = desk.page().locator(".el-table__row").filter(new Locator.FilterOptions().setHasText("水务公司"));
            assertThat(row).containsText("试验街道");
            assertThat(row).containsText("路灯");
            Browser.keep(desk.page(), "incident-duties");
            row.getByText("删除").click();
            assertThat(row).hasCount(0);
        }
    }
}
