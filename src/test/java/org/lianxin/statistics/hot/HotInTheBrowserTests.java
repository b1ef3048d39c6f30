package org.lianxin.statistics.hot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.Screens;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;

/// 热点问题 and 月研判 in a real browser: from a burst to the issued analysis.
@BrowserTest
class HotInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict districts;

    @Autowired
    AMonth month;

    @Autowired
    HotAtNight night;

    @Autowired
    TextEngine engine;

    private Page page;

    @BeforeEach
    void open() {
        engine.await();
        var d = districts.fresh();
        month.withAFactory(d);
        night.of(d.county(), AMonth.LAST);
        page = screens.desk(d.trainer(), "/hot");
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    @Test
    void aBurstLeadsToItsCasesAndAHotIssueToTheIssuedAnalysis() {
        assertThat(page.locator("main")).containsText("往常几乎没有。");
        Browser.keep(page, "hot-1-list");
        page.locator("li.issue a").first().click();
        assertThat(page.locator("main")).containsText("第 1 周 6 件");
        Browser.keep(page, "hot-2-issue");
        press("看案卷");
        assertThat(page.locator("aside, dialog").last()).containsText("6");
        page.keyboard().press("Escape");

        press("作为每月一题");
        assertThat(page.locator("h1")).containsText("2026年5月社会治理研判");
        page.getByLabel("五、下月工作").fill("联合检查，夜间巡查。");
        Browser.keep(page, "hot-3-analysis");
        press("定稿");
        page.locator("dialog.modal")
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("定稿"))
                .click();
        assertThat(page.locator("header .tag, .page-head .tag").last()).containsText("已定稿");
        assertThat(page.getByLabel("五、下月工作")).hasValue("联合检查，夜间巡查。");
    }
}
