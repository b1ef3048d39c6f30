package org.lianxin.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Counties;
import org.lianxin.Desk;
import org.lianxin.access.SignedInAs;
import org.lianxin.territory.ATerritory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The vault at the clerk's desk: registered, masked, looked at for a purpose, and the look is seen.
@BrowserTest
class PeopleInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ATerritory territory;

    @Autowired
    SignedInAs signedIn;

    @Test
    void aClerkRegistersAndLooksForAPurposeAndTheLookIsOnRecord() {
        var county = territory.in(Counties.fresh());
        try (var clerk = new Desk(port, signedIn.as("COMMUNITY_CLERK", ATerritory.community(county)))) {
            clerk.open("/people").press("登记人员");
            clerk.write("姓名", "欧阳·小梅").write("电话", "139 8765 4321").press("登记");
            var drawer = clerk.dialog();
            assertThat(drawer).containsText("139****4321");
            assertThat(drawer).not().containsText("8765");
            Browser.keep(clerk.page(), "people-masked");

            clerk.press("查看");
            assertThat(drawer).containsText("请选择目的。");
            clerk.choose("目的", "CALL_BACK").write("具体原因", "核对回访电话").press("查看");
            assertThat(drawer).containsText("13987654321");
            drawer.getByLabel("关闭").click();

            clerk.write("电话", "13900000000").press("查找");
            assertThat(clerk.page().getByText("没有找到。")).isVisible();
            clerk.write("电话", "13987654321").press("查找");
            assertThat(clerk.page().locator(".person")).containsText("139****4321");
        }
        try (var officer = new Desk(port, signedIn.as("PRIVACY_OFFICER", county.area()))) {
            officer.open("/people").write("电话", "13987654321").press("查找");
            officer.page().locator(".person").click();
            assertThat(officer.dialog()).containsText("谁看过");
            assertThat(officer.dialog()).containsText("核对回访电话");
            Browser.keep(officer.page(), "people-looks");
        }
    }
}
