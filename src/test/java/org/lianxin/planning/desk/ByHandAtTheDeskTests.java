package org.lianxin.planning.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.LianxinTest;
import org.lianxin.platform.AreaCode;

/// A clerk puts households, duties and meetings elsewhere by hand, sees at once what the checker says, takes a
/// step back, and finds in the next version what has changed.
@Tag("browser")
@LianxinTest
class ByHandAtTheDeskTests extends DemoDesk {
    private void computed(Page page, String subject, AreaCode area, Runnable rules) {
        begin(page, subject, area, "5");
        rules.run();
        press(page, "开始计算");
        assertThat(page.getByText("规则逐条核验")).isVisible();
    }

    private static Locator card(Page page, String heading) {
        return page.locator("section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))))
                .first();
    }

    private static Locator notice(Page page) {
        return page.locator(".notice.edit");
    }

    @Test
    void aHouseholdSaysWhyItHasItsMemberIsGivenToAnotherAndTakenBack() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("COUNTY_DISPATCHER", DISTRICT.area()));
            computed(page, "1+5+15 网络", community, () -> {
                page.getByLabel("党员中").fill("100");
                page.getByLabel("党员与群众怎样联系").selectOption("soft");
                page.getByLabel("每个中心户至少").fill("1");
            });
            assertThat(page.getByText("没有现状可比").first()).isVisible();
            card(page, "中心户（").locator(".why").first().click();
            var group = card(page, "这一组");
            assertThat(group.locator("tbody tr").first()).isVisible();
            for (var row : group.locator("tbody tr").all()) {
                if (!row.locator("td").nth(1).textContent().equals("0")) {
                    row.locator("button").click();
                    break;
                }
            }
            var links = page.locator("section.links");
            assertThat(links.locator("tbody tr").first()).containsText("党员");
            var before = links.locator("tbody tr").count();
            links.locator("select")
                    .first()
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            assertThat(notice(page)).containsText("手工调整 1 处");
            assertThat(links.locator("tbody tr")).hasCount(before - 1);
            Browser.keep(page, "planning-demo-links");
            press(page, "撤销上一步");
            assertThat(notice(page)).not().isVisible();
            assertThat(links.locator("tbody tr")).hasCount(before);
            fitsSmallScreens(page.url(), signedIn.as("COUNTY_DISPATCHER", DISTRICT.area()), "planning-demo-links");
        }
    }

    @Test
    void aDutyChangesHandsAndTheNextVersionListsIt() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            computed(page, "值班排班", township, () -> {
                page.getByLabel("每人一月至多值班").fill("200");
                page.getByLabel("每人至多值").fill("5");
                page.getByLabel("最多连值").fill("14");
            });
            assertThat(card(page, "现状与方案")).containsText("这个月还没有审定过的值班表");
            page.locator("td .why").first().dispatchEvent("click");
            var card = page.locator(".why-card");
            var holder = card.locator("select").inputValue();
            for (var option : card.locator("option").all()) {
                if (!option.getAttribute("value").equals(holder)) {
                    card.locator("select").selectOption(option.getAttribute("value"));
                    press(page, "调整");
                    assertThat(notice(page)).containsText("手工调整 1 处");
                    if (page.getByText("存为新版本", exact()).isEnabled()) {
                        break;
                    }
                    press(page, "放弃调整");
                    page.locator("td .why").first().dispatchEvent("click");
                }
            }
            Browser.keep(page, "planning-demo-duty");
            press(page, "存为新版本");
            assertThat(page.getByText("由第 1 版手工调整")).isVisible();
            page.getByLabel("和哪个比").selectOption("1");
            assertThat(card(page, "哪些有变动").locator("tbody tr").first()).containsText("班");
            Browser.keep(page, "planning-demo-duty-changes");
        }
    }

    @Test
    void aMeetingPutWhereAnotherIsHeldIsRefusedByName() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            computed(page, "会议室安排", township, () -> {
                page.getByLabel("会议室，每行一间").fill("大会议室，30\n小会议室，8");
                page.getByLabel("会议，每行一场").fill("议事会，2027-03-01，上午，20\n碰头会，2027-03-01，上午，5");
            });
            page.getByText("碰头会", exact()).click();
            page.locator(".why-card select").selectOption("大会议室|2027-03-01|上午");
            press(page, "调整");
            assertThat(notice(page)).containsText("一间会议室同一时段只开一场会");
            assertThat(page.getByText("存为新版本", exact())).isDisabled();
            page.locator(".why-card select").selectOption("大会议室|2027-03-01|下午");
            press(page, "调整");
            assertThat(notice(page)).containsText("必须规则都守住了");
            Browser.keep(page, "planning-demo-meeting");
            press(page, "存为新版本");
            assertThat(card(page, "会议安排")).containsText("原定 2027-03-01 上午");
        }
    }

    @Test
    void roundsStandBesideTheWayDownTheListOnTheMapAndInTheTable() {
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            computed(page, "走访路线", township, () -> page.getByLabel("没有事项的住家").selectOption("all"));
            assertThat(page.getByText("对照的是按名单走")).isVisible();
            assertThat(page.locator(".plan-map h3").first()).hasText("现状");
            assertThat(page.locator(".plan-map").first().locator("polyline").first())
                    .isAttached();
            var metres = card(page, "现状与方案").locator("tr").filter(new Locator.FilterOptions().setHasText("步行合计"));
            assertThat(metres.locator("td").nth(3)).not().hasText("—");
            Browser.keep(page, "planning-demo-rounds-today");
        }
    }
}
