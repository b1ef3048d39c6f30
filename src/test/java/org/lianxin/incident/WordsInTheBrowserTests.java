package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Words at work on the pages: reported before, what the reply lacks, what is looked for.
@BrowserTest
class WordsInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    private ADistrict.Staffed d;
    private IncidentId lamp;

    @BeforeEach
    void open() {
        d = district.fresh();
        lamp = accepted("2号楼东边的路灯坏了，晚上一片黑看不见路，我叫王建国");
    }

    private IncidentId accepted(String words) {
        var place = new Report.Place(d.grid().code(), 116.8031, 32.6031, "2号楼");
        var report = new Report(UUID.randomUUID(), Channel.RESIDENT, place, words, null, List.of(), null, false);
        var id = AnIncident.id(reports.receive(new TheRequester(d.county()), report));
        incidents.accept(d.gridWorker().actor(), id, "0302", null);
        return id;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aResidentIsToldThatItWasReportedAndJoins() {
        var page = screens.phone("/r/" + d.grid().code());
        page.getByLabel("什么事").fill("楼东边路灯坏了，晚上看不见路");

        var offer = page.locator(".alike");
        offer.waitFor();
        assertThat(offer).containsText("已有 1 人反映，承诺");
        assertThat(offer).containsText("路灯坏了");
        assertThat(offer).not().containsText("王建国");
        Browser.keep(page, "words-1-offer");
        button(page, "是同一件，加入").click();
        button(page, "加入并提交").click();
        page.locator(".slip .code").waitFor();
        var code = page.locator(".slip .code").innerText().replaceAll("\\s", "");
        page.navigate(screens.at("/mine/" + d.county().code() + "/" + code));
        assertThat(page.locator("main")).containsText("2");
        Browser.keep(page, "words-2-joined");
    }

    @Test
    void whoSaysThatItIsNotTheSameReportsOnHerOwn() {
        var page = screens.phone("/r/" + d.grid().code());
        page.getByLabel("什么事").fill("楼东边路灯坏了，晚上看不见路");
        page.locator(".alike").waitFor();
        button(page, "是同一件，加入").click();
        button(page, "不是同一件，单独上报").click();
        assertThat(button(page, "提交")).isVisible();
        page.getByLabel("什么事").fill("垃圾桶满了，没有人来收");
        assertThat(page.locator(".alike")).hasCount(0);
    }

    @Test
    void aGridWorkerIsOfferedTheMatterByItsTitle() {
        var page = screens.field(d.gridWorker(), "/report");
        page.locator("textarea").first().fill("楼东边路灯坏了，晚上看不见路");
        page.locator("input[maxlength='200']").fill("1号楼");
        assertThat(page.locator(".alike")).containsText("2号楼东边的路灯坏了");
        Browser.keep(page, "words-3-field");
    }

    @Test
    void aReplyThatOnlyForwardsIsHintedAtAndMayStillGoOut() {
        var page = screens.incident(d.gridWorker(), lamp);
        page.locator(".moves")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("当场办好了"))
                .click();
        var dialog = page.locator("dialog.modal").last();
        dialog.locator("textarea").first().fill("您好，您反映的问题已转交市城管局办理，联系人13812345678。");
        assertThat(dialog).containsText("只说转给了别人，没有说结果。");
        assertThat(dialog.locator("mark")).hasText("13812345678");
        Browser.keep(page, "words-4-reply");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("当场办好了"))
                .click();
        assertThat(page.locator("dialog.modal")).hasCount(0);
    }

    @Test
    void oneBoxFindsMattersAndServiceItems() {
        accepted("高龄津贴三个月没有到账");
        var page = screens.desk(d.gridWorker(), "/find");
        page.locator("input[type='search']").fill("老人钱");
        assertThat(page.locator("main")).containsText("高龄津贴三个月没有到账");
        assertThat(page.locator("main")).containsText("高龄津贴申领");
        Browser.keep(page, "words-5-find");
    }

    @Test
    void aResidentFindsAServiceByHerOwnWord() {
        var page = screens.phone("/guide");
        page.locator("input[type='search']").fill("老人钱");
        assertThat(page.locator("li").first()).containsText("高龄津贴申领");
        Browser.keep(page, "words-6-guide");
    }
}
