package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole loop in a real browser: from the resident's phone page to the closed case, each by the person whose step
/// it is.
@LianxinTest
@Tag("browser")
class LoopInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ADistrict district;

    @Autowired
    JdbcClient db;

    private ADistrict.Staffed d;
    private BrowserContext phone;
    private BrowserContext desk;

    @BeforeEach
    void open() {
        d = district.fresh();
        phone = Browser.phone();
        desk = Browser.desk();
    }

    @AfterEach
    void close() {
        phone.close();
        desk.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private Page as(SignedInAs.Somebody somebody, String path) {
        desk.clearCookies();
        desk.addCookies(java.util.List.of(new com.microsoft.playwright.options.Cookie(
                        "lx", somebody.cookie().getValue())
                .setUrl(at("/"))));
        var page = desk.newPage();
        page.navigate(at(path));
        return page;
    }

    private static void move(Page page, String name, Consumer<Locator> fill) {
        page.locator(".moves").getByRole(AriaRole.BUTTON, exactly(name)).click();
        var dialog = page.locator("dialog.modal").last();
        dialog.waitFor();
        fill.accept(dialog);
        dialog.getByRole(AriaRole.BUTTON, exactly(name)).click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Consumer<Locator> writing(String words) {
        return dialog -> dialog.locator("textarea").first().fill(words);
    }

    private String idOf(String number) {
        return db.sql("select id from docket_entry where county = :county and number = :number")
                .param("county", d.county().code())
                .param("number", number)
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void aReportGoesFromTheResidentsPhoneToItsVerifiedClose() {
        var resident = phone.newPage();
        resident.navigate(at("/r/" + d.grid().code()));
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

        var incident = "/workbench/incident/" + idOf(number);
        var grid = as(d.gridWorker(), incident);
        move(grid, "受理", dialog -> {
            dialog.getByRole(AriaRole.COMBOBOX).fill("路灯");
            dialog.getByRole(AriaRole.OPTION).first().click();
        });
        move(grid, "上报", writing("要部门换灯。"));

        var centre = as(d.dispatcher(), incident);
        move(centre, "分派", dialog -> {
            dialog.getByRole(AriaRole.COMBOBOX).first().fill("城管");
            dialog.getByRole(AriaRole.OPTION).first().click();
        });
        Browser.keep(centre, "loop-3-dispatched");

        var department = as(d.handler(), incident);
        move(department, "签收", dialog -> {});
        move(department, "已联系反映人", writing("今天下午去换。"));
        move(department, "办好了", writing("灯已换好，亮了。"));

        var verifier = as(d.dispatcher(), incident);
        move(verifier, "核查通过", dialog -> {});

        resident.navigate(at("/mine/" + d.county().code() + "/" + code));
        resident.getByText("解决了", new Page.GetByTextOptions().setExact(true)).click();
        resident.getByText("满意", new Page.GetByTextOptions().setExact(true)).click();
        resident.locator("form").getByRole(AriaRole.BUTTON, exactly("提交")).click();
        assertThat(resident.locator("h1")).containsText("已办结");
        Browser.keep(resident, "loop-4-closed");

        var counted = as(d.dispatcher(), "/workbench/statistics");
        assertThat(counted.locator("main")).containsText("办结数");
        Browser.keep(counted, "loop-5-counted");
    }

    @Test
    void aReportWithoutWordsIsNotSentAndSaysWhatIsMissing() {
        var resident = phone.newPage();
        resident.navigate(at("/r/" + d.grid().code()));
        resident.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"))
                .click();
        assertThat(resident.locator("main")).containsText("请写清楚是什么事。");
    }
}
