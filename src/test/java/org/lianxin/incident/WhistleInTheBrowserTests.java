package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxin.incident.Screens.choosing;
import static org.lianxin.incident.Screens.move;
import static org.lianxin.incident.Screens.picking;
import static org.lianxin.incident.Screens.writing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/// 吹哨报到 and 督办 in a real browser: who calls, who comes, who presses, who replies.
@BrowserTest
class WhistleInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    AnIncident an;

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private static void step(Page page, String name, Consumer<Locator> fill) {
        var dialog = Screens.opened(page.locator("main").getByRole(AriaRole.BUTTON, Screens.exactly(name)));
        fill.accept(dialog);
        Screens.send(dialog, name);
    }

    @Test
    void aUnitIsCalledComesAndIsRatedByWhoeverCalled() {
        var id = an.dispatching(d, "0302");
        var centre = screens.incident(d.dispatcher(), id);
        move(
                centre,
                "吹哨",
                choosing("哪一类", "攻坚克难").andThen(picking("请哪些单位到场", "水务公司")).andThen(writing("要先停水才能挖。")));
        assertThat(centre.locator("main")).containsText("待签收");

        var called = screens.desk(d.other(), "/todo");
        called.getByText("吹哨报到").first().click();
        step(called, "签收", dialog -> {});
        step(called, "已联系", dialog -> {});
        step(called, "已到场", dialog -> {});
        step(called, "写方案", writing("明早八点停水抢修。"));
        step(called, "完成", writing("水管已换好。"));
        assertThat(called.locator("main").getByRole(AriaRole.BUTTON, Screens.exactly("评价")))
                .hasCount(0);

        var caller = screens.incident(d.dispatcher(), id);
        step(caller, "评价", choosing("几颗星", "5 星").andThen(writing("来得快，办得实。")));
        assertThat(caller.locator("main")).containsText("评价 5 星：来得快，办得实。");
        assertThat(caller.locator("main")).not().containsText("whistle");
        Browser.keep(caller, "whistle-rated");
    }

    @Test
    void theSupervisorPressesFromHerListAndTheOwnerReplies() {
        var id = an.handling(d, "1302");
        var supervisor = screens.desk(d.supervisor(), "/supervision");
        supervisor
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("特急与紧急"))
                .click();
        supervisor
                .locator(".el-table")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("督办"))
                .first()
                .click();
        var dialog = Screens.dialog(supervisor);
        writing("请今天说明进展。").accept(dialog);
        Screens.send(dialog, "督办");
        assertThat(supervisor.locator("main")).not().containsText("路灯不亮");

        var department = screens.desk(d.handler(), "/todo");
        department.getByText("督办答复").first().click();
        assertThat(department.locator("h1")).containsText("路灯不亮");
        assertThat(department.locator("main")).containsText("请今天说明进展。");
        step(department, "答复", writing("抽水泵已到现场。"));
        assertThat(department.locator("main")).containsText("抽水泵已到现场。");
        assertThat(department.locator("main")).not().containsText("urge");
        assertThat(screens.incident(d.dispatcher(), id).locator("main")).containsText("抽水泵已到现场。");
    }
}
