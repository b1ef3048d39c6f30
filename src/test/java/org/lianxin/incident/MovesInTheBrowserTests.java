package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxin.incident.Screens.choosing;
import static org.lianxin.incident.Screens.move;
import static org.lianxin.incident.Screens.picking;
import static org.lianxin.incident.Screens.writing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.docket.Opened;
import org.springframework.beans.factory.annotation.Autowired;

/// The rarer moves of the loop in a real browser, each by the person whose step it is.
@BrowserTest
class MovesInTheBrowserTests {
    private static final String LAMP = "0302";

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

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private Opened handled() {
        var opened = an.reported(d);
        var id = AnIncident.id(opened);
        incidents.accept(d.gridWorker().actor(), id, LAMP, null);
        incidents.escalate(d.gridWorker().actor(), id, "需要部门办理");
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), java.util.List.of(), null);
        work.sign(d.handler().actor(), id);
        return opened;
    }

    private Page mine(Opened opened) {
        return screens.phone("/mine/" + d.county().code() + "/" + opened.code());
    }

    @Test
    void whatAUnitSendsBackIsRuledOnceAndTheRulingIsShownForTheNextLikeCase() {
        var id = an.assigned(d, LAMP);
        var next = an.dispatching(d, LAMP);

        move(screens.incident(d.handler(), id), "退回", writing("这段路灯归水务公司管护。"));
        var centre = screens.incident(d.dispatcher(), id);
        assertThat(centre.locator("main")).containsText("城管局退回：这段路灯归水务公司管护。");
        move(centre, "分派", picking("主办单位", "水务公司"));
        assertThat(centre.locator("main")).containsText("裁定交办");

        var ruled = screens.incident(d.other(), id);
        assertThat(Screens.button(ruled, "签收")).isVisible();
        assertThat(Screens.button(ruled, "退回")).hasCount(0);

        var likeCase = screens.incident(d.dispatcher(), next);
        assertThat(likeCase.locator("main")).containsText("城管局退回，裁定由水务公司办理。");
        assertThat(likeCase.locator("main")).containsText("这段路灯归水务公司管护。");
        Browser.keep(likeCase, "moves-precedent");
    }

    @Test
    void moreTimeIsDecidedOneLevelUpAndTheReporterReadsTheNewDate() {
        var opened = handled();
        var id = AnIncident.id(opened);
        var before = promised(mine(opened));

        var department = screens.incident(d.handler(), id);
        move(department, "申请延期", dialog -> {
            dialog.getByLabel("延长多久").fill("1");
            dialog.locator("textarea").first().fill("配件要从外地调。");
        });
        assertThat(Screens.button(department, "批复延期")).hasCount(0);

        var todo = screens.desk(d.dispatcher(), "/todo");
        todo.getByText("批复延期").first().click();
        assertThat(todo.locator("main")).containsText("申请延期 1 工作日：配件要从外地调。");
        move(todo, "批复延期", choosing("同意延期吗？", "是"));
        assertThat(todo.locator("main")).containsText("已延期");

        var resident = mine(opened);
        assertThat(resident.locator("main")).containsText("配件要从外地调。");
        org.assertj.core.api.Assertions.assertThat(promised(resident)).isNotEqualTo(before);
        Browser.keep(resident, "moves-extended");
    }

    private static String promised(Page mine) {
        return mine.locator("dd.strong").first().innerText();
    }

    @Test
    void theReporterReadsWhatIsWaitedForAndUntilWhen() {
        var opened = handled();
        var id = AnIncident.id(opened);
        var department = screens.incident(d.handler(), id);
        move(department, "暂停等待", dialog -> {
            choosing("等谁", "反映人补充").accept(dialog);
            dialog.locator("textarea").first().fill("请告诉我们是第几根灯杆。");
            dialog.getByLabel("最多等几个工作日").fill("3");
        });
        assertThat(department.locator("main")).containsText("待补充");
        var resident = mine(opened);
        assertThat(resident.locator("main")).containsText("请告诉我们是第几根灯杆。");
        assertThat(resident.locator("main")).containsText("最晚等到");
        move(department, "继续办理", dialog -> {});
        assertThat(department.locator("main")).containsText("处置中");
    }

    @Test
    void aWaitLongerThanTenWorkingDaysIsRefusedAtItsField() {
        var department = screens.incident(d.handler(), an.handling(d, LAMP));
        Screens.button(department, "暂停等待").click();
        var dialog = Screens.dialog(department);
        choosing("等谁", "第三方").accept(dialog);
        dialog.locator("textarea").first().fill("等供电公司停电。");
        dialog.getByLabel("最多等几个工作日").fill("11");
        dialog.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, Screens.exactly("暂停等待"))
                .click();
        assertThat(dialog.locator("[role=alert]").first()).containsText("10");
    }

    @Test
    void aMatterIsSplitAndTheWholeIsAskedAboutWhenItsPartsAreClosed() {
        var id = an.dispatching(d, LAMP);
        var centre = screens.incident(d.dispatcher(), id);
        move(centre, "拆分", dialog -> {
            dialog.getByLabel("第 1 件").fill("换灯泡");
            dialog.getByLabel("第 2 件").fill("修井盖");
        });
        assertThat(centre.locator("main")).containsText("已拆分");
        centre.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName("第 2 件"))
                .click();
        assertThat(centre.locator("h1")).containsText("修井盖");
        assertThat(centre.getByText("所属的整件事")).isVisible();
    }

    @Test
    void aDuplicateIsProposedAndAllReportersReadTheSameAnswer() {
        var first = an.reported(d);
        var twin = an.reported(d);
        var grid = screens.incident(d.gridWorker(), AnIncident.id(twin));
        assertThat(grid.locator("main")).containsText("可能是同一件事");
        grid.locator(".twins").getByText("并入这一件").click();
        Screens.send(Screens.dialog(grid), "并案");
        assertThat(grid.locator("h1 ~ .tag, header .tag").first()).containsText("已并案");

        assertThat(screens.incident(d.gridWorker(), AnIncident.id(first)).locator("main"))
                .containsText("2 人反映");
        an.acceptAndSolve(d, AnIncident.id(first), LAMP);
        var resident = mine(twin);
        assertThat(resident.locator("main")).containsText("换好了灯泡");
        assertThat(resident.locator("main")).containsText("2 人反映");
        Browser.keep(resident, "moves-merged");
    }

    @Test
    void whatGoesOutsideLeavesOnlyItsReceipt() {
        var opened = an.reported(d);
        var grid = screens.incident(d.gridWorker(), AnIncident.id(opened));
        move(grid, "移交", dialog -> {
            dialog.getByLabel("移交给").fill("110");
            dialog.getByLabel("回执号").fill("JJ20260301001");
        });
        assertThat(grid.locator("main")).containsText("已移交");
        assertThat(grid.locator("main")).containsText("JJ20260301001");
        var resident = mine(opened);
        assertThat(resident.locator("main")).containsText("110");
        assertThat(resident.locator("main")).not().containsText("JJ20260301001");
    }

    @Test
    void whatIsNoIncidentIsVoidedWithAReasonThatItsReporterReads() {
        var opened = an.reported(d);
        var centre = screens.incident(d.dispatcher(), AnIncident.id(opened));
        move(centre, "作废", writing("这是测试发来的内容。"));
        assertThat(centre.locator("main")).containsText("已作废");
        assertThat(mine(opened).locator("main")).containsText("这是测试发来的内容。");
    }

    @Test
    void aClosedMatterIsTakenUpAgain() {
        var id = an.verified(d, LAMP);
        an.answer(d, id);
        var centre = screens.incident(d.dispatcher(), id);
        assertThat(centre.locator("main")).containsText("已办结");
        move(centre, "重新办理", writing("第二天晚上又不亮了。"));
        assertThat(Screens.button(centre, "分派")).isVisible();
        assertThat(centre.locator("main")).containsText("第二天晚上又不亮了。");
    }

    @Test
    void oneUnitLeadsAndAnotherJoins() {
        var id = an.dispatching(d, LAMP);
        var centre = screens.incident(d.dispatcher(), id);
        move(centre, "分派", picking("主办单位", "城管局").andThen(picking("协办单位", "水务公司")));
        var facts = centre.locator("dl.facts").first();
        assertThat(facts).containsText("城管局");
        assertThat(facts).containsText("水务公司");

        var joint = screens.incident(d.other(), id);
        assertThat(joint.locator("h1")).containsText("路灯");
        assertThat(Screens.button(joint, "签收")).hasCount(0);
        assertThat(Screens.button(screens.incident(d.handler(), id), "签收")).isVisible();
    }

    @Test
    void whatTheVerifierDoesNotFindDoneGoesBackToTheSameHands() {
        var id = an.done(d, LAMP);
        assertThat(Screens.button(screens.incident(d.handler(), id), "核查通过")).hasCount(0);
        var centre = screens.incident(d.dispatcher(), id);
        move(centre, "核查不通过", writing("现场看还是不亮。"));
        var department = screens.incident(d.handler(), id);
        assertThat(department.locator("main")).containsText("现场看还是不亮。");
        assertThat(Screens.button(department, "办好了")).isVisible();
    }

    @Test
    void aMoveWithoutWhatItNeedsIsNotSentAndSaysWhatIsMissing() {
        var department = screens.incident(d.handler(), an.assigned(d, LAMP));
        Screens.button(department, "退回").click();
        Locator dialog = Screens.dialog(department);
        dialog.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, Screens.exactly("退回"))
                .click();
        assertThat(dialog).containsText("这一项要填。");
    }
}
