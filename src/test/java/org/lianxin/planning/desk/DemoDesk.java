package org.lianxin.planning.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.Browser;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Demo;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The planning desk of the demo district, as its people see it.
abstract class DemoDesk {
    private static final Set<String> ASKED = Set.of("实施", "撤销实施", "发出邀请", "放弃这一版");

    static final County DISTRICT = new County("340404");

    @LocalServerPort
    int port;

    @Autowired
    Demo demo;

    @Autowired
    Divisions divisions;

    @Autowired
    Buildings buildings;

    @Autowired
    Grids grids;

    @Autowired
    SignedInAs signedIn;

    AreaCode community;
    AreaCode township;

    @BeforeEach
    void theDemoDistrictStands() {
        PlaywrightAssertions.setDefaultAssertionTimeout(90_000);
        demo.fill(DemoDistrict.Size.SMALL, line -> {});
        community = divisions.communities(DISTRICT).stream()
                .map(d -> d.code())
                .filter(code -> buildings.within(code).size() > 20)
                .findFirst()
                .orElseThrow();
        township = community.at(AreaCode.Level.TOWNSHIP);
    }

    @AfterAll
    static void asOthersHaveIt() {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
    }

    Page as(BrowserContext context, SignedInAs.Somebody somebody) {
        context.addCookies(List.of(new Cookie("lx", somebody.cookie().getValue())
                .setUrl("http://127.0.0.1:" + port)
                .setHttpOnly(true)));
        return context.newPage();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// Chooses subject and area on the page for a new plan.
    void begin(Page page, String subject, AreaCode area, String seconds) {
        page.navigate(at("/workbench/planning/new"));
        page.locator("label.choice", new Page.LocatorOptions().setHasText(subject))
                .click();
        page.getByLabel("区域").selectOption(area.code());
        page.getByLabel("计算时长").selectOption(seconds);
    }

    static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// What reaches people, or is gone afterwards, is asked once more.
    static void sure(Page page, String button) {
        if (ASKED.contains(button)) {
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(button).setExact(true))
                    .click();
        }
    }

    void lead(String address, String... buttons) {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("COUNTY_LEADER", DISTRICT.area()));
            page.navigate(address);
            for (var button : buttons) {
                press(page, button);
                sure(page, button);
                assertThat(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true)))
                        .not()
                        .isVisible();
            }
            Browser.keep(page, "planning-demo-decided");
        }
    }

    List<Grid> general() {
        return grids.within(community).stream()
                .filter(g -> g.kind() == Grid.Kind.GENERAL)
                .toList();
    }

    /// The page of a plan fits a phone, and a desk at twice the size of letters, without being pushed sideways.
    void fitsSmallScreens(String address, SignedInAs.Somebody somebody, String name) {
        for (var width : new int[] {390, 720}) {
            try (var context = width == 390 ? Browser.phone() : Browser.desk()) {
                var page = as(context, somebody);
                page.setViewportSize(width, width == 390 ? 844 : 450);
                page.navigate(address);
                page.locator("main h2").first().waitFor();
                org.assertj.core.api.Assertions.assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
                        .as("%s at %d", name, width)
                        .isTrue();
                Browser.keep(page, name + "-" + width);
            }
        }
    }
}
