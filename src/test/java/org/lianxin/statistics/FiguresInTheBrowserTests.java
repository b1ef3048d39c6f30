package org.lianxin.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Desk;
import org.lianxin.TheDemoDistrict;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.AnIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A figure on the screen opens its definition and the cases it counts.
@BrowserTest
class FiguresInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident incidents;

    @Autowired
    TheDemoDistrict demo;

    @Test
    void thePublicSeesNoNumberBelowFive() {
        demo.filled();
        try (var desk = new Desk(port)) {
            var page = desk.page();
            page.addInitScript("localStorage.setItem('lianxin.county', '" + TheDemoDistrict.COUNTY + "')");
            page.navigate("http://127.0.0.1:" + port + "/public/figures");
            page.getByText("大类", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("dd.number").getByText("<5")).not().hasCount(0);
            Browser.keep(page, "statistics-public");
        }
    }

    @Test
    void aFigureOpensItsDefinitionAndItsCases() {
        var d = districts.fresh();
        for (int i = 0; i < 3; i++) {
            incidents.accepted(d, "0302");
        }
        try (var desk = new Desk(port, d.dispatcher())) {
            desk.open("/statistics");
            var reported = desk.page().locator(".figure").filter(new Locator.FilterOptions().setHasText("上报数"));
            assertThat(reported.locator(".value")).hasText("3");
            reported.click();
            assertThat(desk.page().locator("main")).containsText("这个数字怎么算");
            Browser.keep(desk.page(), "statistics-figure");
            desk.page()
                    .locator("main .el-table, main table")
                    .getByText("3")
                    .last()
                    .click();
            assertThat(desk.dialog()).containsText("路灯不亮");
            Browser.keep(desk.page(), "statistics-cases");
        }
    }
}
