package org.lianxin.planning.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Plans as a clerk and a leader make them at the desk.
@Tag("browser")
@LianxinTest
class PlanningDeskTests {
    @LocalServerPort
    int port;

    @Autowired
    ACommunity communities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Grids grids;

    @BeforeAll
    static void runsTakeTheirTime() {
        PlaywrightAssertions.setDefaultAssertionTimeout(90_000);
    }

    @AfterAll
    static void asOthersHaveIt() {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
    }

    private Page signedIn(BrowserContext context, String role, AreaCode area) {
        var somebody = signedIn.as(role, area);
        context.addCookies(List.of(new Cookie("lx", somebody.cookie().getValue())
                .setUrl("http://127.0.0.1:" + port)
                .setHttpOnly(true)));
        return context.newPage();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + "/workbench" + path;
    }

    @Test
    void theGridsOfACommunityAreRedrawnAtTheDesk() {
        var county = communities.in(Counties.fresh());
        String address;
        try (var context = Browser.desk()) {
            var page = signedIn(context, "STREET_DISPATCHER", ACommunity.township(county));
            page.navigate(at("/planning/new"));
            page.getByLabel("区域").selectOption(ACommunity.code(county).code());
            page.getByLabel("划成 …").fill("2");
            page.getByLabel("每个网格至少").fill("340");
            page.getByLabel("每个网格至多").fill("460");
            page.getByLabel("计算时长").selectOption("5");
            Browser.keep(page, "planning-new");
            page.getByText("开始计算").click();

            assertThat(page.getByText("这些数字不能同时成立")).isVisible();
            Browser.keep(page, "planning-conflict");
            page.getByText("分 3 到 3 个网格").click();
            assertThat(page.getByText("方案还在变好")).isVisible();
            Browser.keep(page, "planning-run");
            assertThat(page.getByText("规则逐条核验")).isVisible();
            Browser.keep(page, "planning-division");
            page.locator(".plan-map .things rect").nth(25).click();
            assertThat(page.getByText("改放到")).isVisible();
            Browser.keep(page, "planning-why");
            address = page.url();
        }
        try (var context = Browser.desk()) {
            var page = signedIn(context, "COUNTY_LEADER", county.area());
            page.navigate(address);
            page.getByText("审定", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("已审定", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            page.getByText("实施", new Page.GetByTextOptions().setExact(true)).click();
            DemoDesk.sure(page, "实施");
            assertThat(page.getByText("已实施", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Browser.keep(page, "planning-applied");
            org.assertj.core.api.Assertions.assertThat(grids.within(ACommunity.code(county)))
                    .hasSize(3)
                    .extracting(Grid::households)
                    .allMatch(h -> h >= 340 && h <= 460);
            page.getByText("撤销实施").click();
            DemoDesk.sure(page, "撤销实施");
            assertThat(page.getByText("已撤销", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            org.assertj.core.api.Assertions.assertThat(grids.within(ACommunity.code(county)))
                    .hasSize(2);
            page.navigate(at("/planning"));
            assertThat(page.getByText("网格划分").last()).isVisible();
            Browser.keep(page, "planning-list");
        }
    }
}
