package org.lianxin.calendar;

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

/// The working calendar at the centre's desk.
@BrowserTest
class CalendarInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ATerritory territory;

    @Autowired
    SignedInAs signedIn;

    @Test
    void aYearIsReadOnTrialThenTakenInAndFromThenOnDeadlinesAreCertain() {
        var county = territory.in(Counties.fresh());
        try (var desk = new Desk(port, signedIn.as("SYS_ADMIN", county.area()))) {
            desk.open("/calendar/deadline?from=2031-10-06T09:00:00%2B08:00&allowance=2%20wd");
            assertThat(desk.page().getByText("有的年份还没有放假安排，日期可能变动。")).isVisible();

            desk.open("/calendar").press("录入放假安排");
            desk.write("文号", "国办发明电〔2030〕9号").write("每行一天", "2031-10-01,休,国庆节\n2031-10-07,休,国庆节\n2031-10-32,休,错");
            desk.press("试读");
            assertThat(desk.dialog()
                            .getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                            .first())
                    .containsText("3");
            desk.write("每行一天", "2031-10-01,休,国庆节\n2031-10-07,休,国庆节\n2031-10-11,班,国庆节")
                    .press("试读");
            assertThat(desk.dialog()).containsText("放假 2 天，调休上班 1 天");
            desk.press("录入");
            assertThat(desk.page().getByText("2031 年已录入。")).isVisible();

            desk.open("/calendar/deadline?from=2031-10-06T09:00:00%2B08:00&allowance=2%20wd");
            assertThat(desk.page().locator(".answer")).containsText("2031年10月9日");
            assertThat(desk.page().locator(".answer")).containsText("国庆节");
            assertThat(desk.page().getByText("日期可能变动")).hasCount(0);
            Browser.keep(desk.page(), "calendar-explained");
        }
    }
}
