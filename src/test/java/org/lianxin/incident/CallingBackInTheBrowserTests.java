package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxin.incident.Screens.choosing;
import static org.lianxin.incident.Screens.move;
import static org.lianxin.incident.Screens.picking;
import static org.lianxin.incident.Screens.writing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.docket.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one question, solved and content, in a real browser: by the resident herself, and by a call where she did not
/// answer.
@BrowserTest
class CallingBackInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    AnIncident an;

    @Autowired
    Incidents incidents;

    @Autowired
    Work work;

    @Autowired
    Closing closing;

    @Autowired
    JdbcClient db;

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private Opened verified() {
        var opened = an.reported(d);
        var id = AnIncident.id(opened);
        incidents.accept(d.gridWorker().actor(), id, "0302", null);
        incidents.escalate(d.gridWorker().actor(), id, "需要部门办理");
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null);
        work.sign(d.handler().actor(), id);
        work.finish(d.handler().actor(), id, "换了灯泡", List.of());
        closing.verify(d.dispatcher().actor(), id, null);
        return opened;
    }

    private Page mine(Opened opened) {
        return screens.phone("/mine/" + d.county().code() + "/" + opened.code());
    }

    private static void answer(Page resident, String solved, String content) {
        resident.getByText(solved, new Page.GetByTextOptions().setExact(true)).click();
        resident.getByText(content, new Page.GetByTextOptions().setExact(true)).click();
        resident.locator("form")
                .getByRole(AriaRole.BUTTON, Screens.exactly("提交"))
                .click();
    }

    @Test
    void whatTheResidentCallsUnsolvedGoesBackToItsHandler() {
        var opened = verified();
        var resident = mine(opened);
        answer(resident, "没有解决", "不满意");
        assertThat(resident.locator("h1")).containsText("处置中");
        var department = screens.incident(d.handler(), AnIncident.id(opened));
        assertThat(department.locator("main")).containsText("反映人说没解决");
        assertThat(Screens.button(department, "办好了")).isVisible();
        assertThat(Screens.button(screens.incident(d.dispatcher(), AnIncident.id(opened)), "回访"))
                .hasCount(0);
    }

    @Test
    void theCentreCallsWhoeverDidNotAnswerAndWritesDownBothAnswers() {
        var opened = verified();
        var centre = screens.incident(d.dispatcher(), AnIncident.id(opened));
        centre.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("显示电话"))
                .click();
        var why = Screens.dialog(centre);
        why.locator("textarea").fill("回访");
        Screens.send(why, "显示电话");
        assertThat(centre.locator("main")).containsText("13900001111");
        var resident = mine(opened).locator("main");
        assertThat(resident).containsText("谁看过您的姓名和电话");
        assertThat(resident).containsText("为了回访您：回访");

        move(
                centre,
                "回访",
                choosing("解决了吗？", "是")
                        .andThen(choosing("满意吗？", "否"))
                        .andThen(writing("灯亮了，就是来得慢。"))
                        .andThen(choosing("怎么问到的", "电话")));
        assertThat(centre.locator("main")).containsText("已办结");
        assertThat(centre.locator("main")).containsText("解决了 · 不满意");
        assertThat(centre.locator("main")).containsText("灯亮了，就是来得慢。");
        Browser.keep(centre, "callback-by-phone");
    }

    @Test
    void whoeverCannotBeReachedIsWrittenDownAsSuch() {
        var id = AnIncident.id(verified());
        var early = screens.incident(d.dispatcher(), id);
        assertThat(Screens.button(early, "回访")).isVisible();
        assertThat(Screens.button(early, "无法回访，办结")).hasCount(0);
        db.sql("update docket_clock set due_at = now() - interval '1 minute' where entry = :id and stage = 'CALLBACK'")
                .param("id", id.value())
                .update();
        var centre = screens.incident(d.dispatcher(), id);
        move(centre, "无法回访，办结", writing("三次电话无人接听。"));
        assertThat(centre.locator("main")).containsText("已办结");
        assertThat(centre.locator("main")).containsText("三次电话无人接听。");
    }

    @Test
    void aGridWorkerSolvesOnTheSpotOnHerPhoneAndTheResidentConfirms() {
        var opened = an.reported(d);
        var grid = screens.field(d.gridWorker(), "/todo");
        grid.getByText("路灯不亮").first().click();
        move(grid, "受理", picking("类别", "路灯"));
        move(grid, "当场办好了", writing("合上了跳开的空气开关，灯亮了。"));
        assertThat(grid.locator("main")).containsText("网格自处置");
        assertThat(Screens.button(grid, "回访")).hasCount(0);
        Browser.keep(grid, "self-solved-phone");

        var resident = mine(opened);
        assertThat(resident.locator("main")).containsText("合上了跳开的空气开关");
        answer(resident, "解决了", "满意");
        assertThat(resident.locator("h1")).containsText("已办结");
    }

    @Test
    void aColleagueChecksWhatAGridWorkerFoundAndSolvedHerself() {
        var id = an.found(d, "0111");
        an.acceptAndSolve(d, id, "0111");
        assertThat(Screens.button(screens.incident(d.gridWorker(), id), "核查办结")).hasCount(0);
        var colleague = screens.incident(d.colleague(), id);
        move(colleague, "核查办结", dialog -> {});
        assertThat(colleague.locator("main")).containsText("已办结");
    }
}
