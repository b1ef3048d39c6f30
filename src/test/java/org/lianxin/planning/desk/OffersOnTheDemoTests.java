package org.lianxin.planning.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.LianxinTest;

/// Offers from the clerk's desk to the phone of whom they are made to, and back.
@Tag("browser")
@LianxinTest
class OffersOnTheDemoTests extends DemoDesk {
    @Test
    void offersAreSentAcceptedOnThePhoneAndNotedAtTheDesk() {
        var grid = general().getLast();
        var walker = signedIn.as("GRID_WORKER", grid.code());
        String address;
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            begin(page, "邀请与匹配", community, "5");
            var takers = page.getByLabel("志愿者、队伍和单位");
            takers.waitFor();
            var name = lineOf(takers.inputValue(), walker.actor().name());
            takers.fill(name + "\n老张志愿者，" + grid.name() + "，陪诊，2");
            page.getByLabel("心愿、代办和求助").fill("心愿甲，" + grid.name() + "，1，，，帮独居老人搬米\n心愿乙，" + grid.name() + "，1，陪诊");
            press(page, "开始计算");
            assertThat(page.getByText("谢绝后依次问")).isVisible();
            Browser.keep(page, "planning-demo-match");
            address = page.url();
        }
        lead(address, "审定", "发出邀请");
        try (var context = Browser.phone()) {
            var page = as(context, walker);
            page.navigate(at("/field/offers"));
            assertThat(page.getByText("心愿甲")).isVisible();
            assertThat(page.getByText("帮独居老人搬米")).isVisible();
            Browser.keep(page, "planning-demo-offer-phone");
            press(page, "接受");
            assertThat(page.getByText("都答复过了。")).isVisible();
            assertThat(page.getByText("已接受", exact())).isVisible();
        }
        try (var context = Browser.desk()) {
            var page = as(context, signedIn.as("STREET_DISPATCHER", township));
            page.navigate(address);
            assertThat(page.locator(".offers tr", new Page.LocatorOptions().setHasText("心愿甲")))
                    .containsText("已接受");
            press(page, "对方接受");
            assertThat(page.locator(".offers tr", new Page.LocatorOptions().setHasText("心愿乙")))
                    .containsText("已接受");
            Browser.keep(page, "planning-demo-offers");
            fitsSmallScreens(address, signedIn.as("STREET_DISPATCHER", township), "planning-demo-offers");
        }
    }

    private static String lineOf(String lines, String name) {
        return lines.lines().filter(line -> line.contains(name)).findFirst().orElseThrow();
    }
}
