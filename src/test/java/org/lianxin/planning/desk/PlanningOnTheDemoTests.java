package org.lianxin.planning.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.LianxinTest;
import org.lianxin.territory.Building;

/// The five plans of the demo district, made at the desk as a clerk makes them.
@Tag("browser")
@LianxinTest
class PlanningOnTheDemoTests extends DemoDesk {
    @Test
    void theGridsOfACommunityAreRedrawnByHandTooComparedAppliedAndTakenBack() {
        var households = buildings.within(community).stream()
                .filter(b -> b.grid() != null)
                .mapToInt(Building::households)
                .sum();
        var before = general().size();
        String address;
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            begin(page, "网格划分", community, "5");
            page.getByLabel("划成 …").fill(Integer.toString(before + 1));
            page.getByLabel("每个网格至少").fill("" + households / (before + 1) * 7 / 10);
            page.getByLabel("每个网格至多").fill("" + households / (before + 1) * 14 / 10);
            Browser.keep(page, "planning-demo-rules");
            press(page, "开始计算");
            assertThat(page.getByText("规则逐条核验")).isVisible();
            Browser.keep(page, "planning-demo-division");
            editByHand(page);
            assertThat(page.getByText("由第 1 版手工调整")).isVisible();
            page.getByLabel("左图对照").selectOption("1");
            assertThat(page.locator(".plan-map h3").first()).hasText("第 1 版");
            Browser.keep(page, "planning-demo-compared");
            address = page.url();
            fitsSmallScreens(address, signedIn.as("STREET_DISPATCHER", township), "planning-demo-division");
        }
        lead(address, "审定", "实施");
        assertThat(general()).hasSize(before + 1);
        lead(address, "撤销实施");
        assertThat(general()).hasSize(before);
    }

    /// Moves one building that may be moved to its next best grid; the checker says at once which may not.
    private static void editByHand(Page page) {
        var things = page.locator(".plan-map >> nth=1 >> .things rect");
        for (var n = 0; n < things.count(); n++) {
            things.nth(n).dispatchEvent("click");
            var second = page.getByText("选次优", exact());
            if (second.isVisible()) {
                second.click();
                press(page, "调整");
                assertThat(page.getByText("手工调整 1 处")).isVisible();
                var keep = page.getByText("存为新版本", exact());
                if (keep.isEnabled()) {
                    Browser.keep(page, "planning-demo-edited");
                    keep.click();
                    return;
                }
                press(page, "放弃调整");
            }
        }
        throw new AssertionError("No building may be moved");
    }

    @Test
    void twoStationsAreAddedAndTheCurveSaysWhatOneMoreBuys() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            begin(page, "驿站选址", township, "5");
            var stations = page.getByLabel("一共");
            stations.waitFor();
            var standing = Integer.parseInt(stations.inputValue()) - 2;
            press(page, "开始计算");
            assertThat(page.getByText("多设一个站能换来什么")).isVisible();
            assertThat(page.getByText("新增", exact())).hasCount(2);
            org.assertj.core.api.Assertions.assertThat(standing).isNotNegative();
            Browser.keep(page, "planning-demo-siting");
            assertThat(page.locator(".zones .name").first()).isVisible();
            page.locator(".zones .name").first().dispatchEvent("click");
            Browser.keep(page, "planning-demo-siting-focus");
            fixAndCloseOnTheMap(page);
            fitsSmallScreens(page.url(), signedIn.as("STREET_DISPATCHER", township), "planning-demo-siting");
        }
    }

    /// A press on places of the map fixes one and closes another; the next version obeys.
    private static void fixAndCloseOnTheMap(Page page) {
        var planned = page.locator(".plan-map >> nth=-1");
        var closed = planned.locator(".pin title").first().textContent();
        planned.locator(".pin circle").first().dispatchEvent("click");
        press(page, "这里不能设站");
        var candidate = planned.locator(".things rect[style*='255, 255, 255']").first();
        var fixed = candidate.locator("title").textContent().replaceAll(" ·.*", "");
        candidate.dispatchEvent("click");
        press(page, "这里一定设站");
        page.getByLabel("现有驿站").selectOption("free");
        press(page, "按新规则再算");
        assertThat(page.locator("tr.chosen").filter(new Locator.FilterOptions().setHasText("第 2 版")))
                .containsText("已算出");
        var stations = page.locator("section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("驿站"))))
                .first()
                .locator("tbody");
        assertThat(stations).containsText(fixed);
        assertThat(stations).not().containsText(closed);
        Browser.keep(page, "planning-demo-siting-fixed");
    }

    @Test
    void theContradictionOfTheNetworksFiguresIsExplainedAndAWayOutIsChosen() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("COUNTY_DISPATCHER", DISTRICT.area()));
            begin(page, "1+5+15 网络", DISTRICT.area(), "20");
            page.getByLabel("党员中").fill("100");
            press(page, "开始计算");
            assertThat(page.getByText("这些数字不能同时成立")).isVisible();
            Browser.keep(page, "planning-demo-contradiction");
            page.getByText("只由部分党员联系住户").click();
            assertThat(page.getByText("规则逐条核验")).isVisible();
            Browser.keep(page, "planning-demo-network");
            fitsSmallScreens(page.url(), signedIn.as("COUNTY_DISPATCHER", DISTRICT.area()), "planning-demo-network");
        }
    }

    @Test
    void tomorrowsRoundsOfAStreetReachThePhoneOfWhoWalksThemWithoutANetworkToo() {
        var grid = general().getFirst().code();
        var walker = signedIn.as("GRID_WORKER", grid);
        String address;
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            begin(page, "走访路线", township, "5");
            page.getByLabel("没有事项的住家").selectOption("all");
            press(page, "开始计算");
            assertThat(page.getByText("走访顺序")).isVisible();
            assertThat(page.locator(".zones .name").first()).isVisible();
            page.locator(".zones .name").first().dispatchEvent("click");
            Browser.keep(page, "planning-demo-rounds");
            fitsSmallScreens(page.url(), signedIn.as("STREET_DISPATCHER", township), "planning-demo-rounds");
            address = page.url();
        }
        lead(address, "审定", "实施");
        try (var context = Browser.phone()) {
            var page = as(context, walker);
            page.navigate(at("/field/round"));
            press(page, "明天");
            assertThat(page.getByText("下一站 1：")).isVisible();
            page.locator("section .button.main").first().click();
            assertThat(page.getByText("已走 1 处")).isVisible();
            Browser.keep(page, "planning-demo-phone");
            context.setOffline(true);
            press(page, "今天");
            press(page, "明天");
            assertThat(page.getByText("没有网络，这是")).isVisible();
            assertThat(page.getByText("已走 1 处")).isVisible();
        }
        lead(address, "撤销实施");
    }

    @Test
    void nextMonthsDutyIsASheetWhoseShiftsSayWhyTheyAreWhose() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            begin(page, "值班排班", township, "20");
            page.getByLabel("每人一月至多值班").fill("200");
            page.getByLabel("每人至多值").fill("5");
            press(page, "开始计算");
            assertThat(page.getByText("值班表")).isVisible();
            assertThat(page.locator("td .why").first()).isVisible();
            page.locator("td .why").first().dispatchEvent("click");
            assertThat(page.locator(".why-card")).isVisible();
            Browser.keep(page, "planning-demo-roster");
            fitsSmallScreens(page.url(), signedIn.as("STREET_DISPATCHER", township), "planning-demo-roster");
        }
    }
}
