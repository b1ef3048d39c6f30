package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.platform.Zones;
import org.springframework.beans.factory.annotation.Autowired;

/// Whose time a matter used, on its page in a real browser.
@BrowserTest
class ChargesInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    ALoopInTime loop;

    private static Instant china(String local) {
        return LocalDateTime.parse(local).atZone(Zones.COUNTY).toInstant();
    }

    private static Locator holder(Locator charges, String unit) {
        return charges.locator("li").filter(new Locator.FilterOptions().setHasText(unit));
    }

    @Test
    void whoHeldAMatterReadsHowMuchOfEachLimitSheUsedAndHowMuchOfThatWasLate() {
        var d = district.fresh();
        var id = loop.assigned(china("2025-09-26T09:00"), d, "0302");
        loop.at(china("2025-09-26T10:00"), () -> loop.work.sendBack(d.handler().actor(), id, "不归我局"));
        loop.at(
                china("2025-09-30T09:00"),
                () -> loop.incidents.dispatch(d.dispatcher().actor(), id, d.water(), List.of(), "由水务办理"));
        loop.at(china("2025-10-09T09:00"), () -> loop.work.sign(d.other().actor(), id));
        loop.at(china("2025-10-09T12:00"), () -> loop.work.finish(d.other().actor(), id, "修好", List.of()));

        var page = screens.incident(d.dispatcher(), id);
        var handling = page.locator(".charges > div").filter(new Locator.FilterOptions().setHasText("3 工作日"));
        assertThat(handling).containsText("办结");
        assertThat(holder(handling, "城管局")).not().containsText("超时");
        assertThat(holder(handling, "水务公司")).containsText("9.5 工作小时 其中超时 3.5 工作小时");
        Browser.keep(page, "charges");
    }
}
