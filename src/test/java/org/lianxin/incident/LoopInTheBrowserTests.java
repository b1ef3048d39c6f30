package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxin.incident.Screens.exactly;
import static org.lianxin.incident.Screens.move;
import static org.lianxin.incident.Screens.writing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole loop in a real browser: from the resident's phone page to the closed case, each by the person whose step
/// it is.
@BrowserTest
class LoopInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    JdbcClient db;

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private IncidentId idOf(String number) {
        var id = db.sql("select id from docket_entry where county = :county and number = :number")
                .param("county", d.county().code())
                .param("number", number)
                .query(UUID.class)
                .single();
        return new IncidentId(id);
    }

    @Test
    void aReportGoesFromTheResidentsPhoneToItsVerifiedClose() {
        var resident = screens.phone("/r/" + d.grid().code());
        resident.getByLabel("什么事").fill("2号楼旁路灯不亮，晚上看不见路。");
        resident.locator("input[maxlength='200']").fill("2号楼西侧");
        resident.getByLabel("手机号").fill("13912345678");
        Browser.keep(resident, "loop-1-report");
        resident.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                .click();
        resident.locator(".slip .code").waitFor();
        Browser.keep(resident, "loop-2-receipt");
        var code = resident.locator(".slip .code").innerText().replaceAll("\\s", "");
        var number = resident.locator(".slip .small.number").innerText().strip();

        var incident = idOf(number);
        var grid = screens.incident(d.gridWorker(), incident);
        move(grid, "受理", dialog -> {
            dialog.getByRole(AriaRole.COMBOBOX).fill("路灯");
            dialog.getByRole(AriaRole.OPTION).first().click();
        });
        move(grid, "上报", writing("要部门换灯。"));

        var centre = screens.incident(d.dispatcher(), incident);
        move(centre, "分派", dialog -> {
            dialog.getByRole(AriaRole.COMBOBOX).first().fill("城管");
            dialog.getByRole(AriaRole.OPTION).first().click();
        });
        Browser.keep(centre, "loop-3-dispatched");

        var department = screens.incident(d.handler(), incident);
        move(department, "签收", dialog -> {});
        move(department, "已联系反映人", writing("今天下午去换。"));
        move(department, "办好了", writing("灯已换好，亮了。"));

        var verifier = screens.incident(d.dispatcher(), incident);
        move(verifier, "核查通过", dialog -> {});

        resident.navigate(screens.at("/mine/" + d.county().code() + "/" + code));
        resident.getByText("解决了", new Page.GetByTextOptions().setExact(true)).click();
        resident.getByText("满意", new Page.GetByTextOptions().setExact(true)).click();
        resident.locator("form").getByRole(AriaRole.BUTTON, exactly("提交")).click();
        assertThat(resident.locator("h1")).containsText("已办结");
        Browser.keep(resident, "loop-4-closed");

        var counted = screens.desk(d.dispatcher(), "/statistics");
        assertThat(counted.locator("main")).containsText("办结数");
        Browser.keep(counted, "loop-5-counted");
    }

    @Test
    void aReportWithoutWordsIsNotSentAndSaysWhatIsMissing() {
        var resident = screens.phone("/r/" + d.grid().code());
        resident.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                .click();
        assertThat(resident.locator("main")).containsText("请写清楚是什么事。");
    }
}
