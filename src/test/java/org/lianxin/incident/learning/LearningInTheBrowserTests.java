package org.lianxin.incident.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.Screens;
import org.lianxin.incident.category.Categories;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 智能分派 in a real browser: bring texts, train, compare, go back, let routing act alone.
@BrowserTest
class LearningInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict districts;

    @Autowired
    Categories categories;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    private Page page;

    @BeforeEach
    void open() {
        engine.await();
        var d = districts.fresh();
        OwnWords.list(db, categories, d.county());
        page = screens.desk(d.trainer(), "/learning");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void bring(String csv, Charset charset) {
        button("导入本县例句").click();
        page.getByLabel("选择 CSV 文件").setInputFiles(new FilePayload("本县.csv", "text/csv", csv.getBytes(charset)));
    }

    @Test
    void theClerkBringsTextsTrainsComparesAndGoesBack() {
        assertThat(page.locator("main")).containsText("随产品的版本");
        bring(OwnWords.csv(240, 1), Charset.forName("GB18030"));
        var dialog = page.locator("dialog.modal");
        assertThat(dialog).containsText("共 240 行，可学 240 条");
        dialog.getByRole(AriaRole.BUTTON, exactly("导入")).click();
        assertThat(page.locator("main")).containsText("240 条");

        button("现在训练").click();
        assertThat(page.locator(".versions")).containsText("不比原来差，已换上");
        Browser.keep(page, "learning-1-trained");
        button("对比").click();
        assertThat(page.locator("dialog.modal")).containsText("第一建议判对");
        Browser.keep(page, "learning-2-compared");
        page.keyboard().press("Escape");
        page.locator(".versions tr")
                .last()
                .getByRole(AriaRole.BUTTON, exactly("改用这一版"))
                .click();
        assertThat(page.locator(".card").first()).containsText("随产品的版本");
    }

    @Test
    void aFileWithFaultsSaysWhichRowsAndCannotBeTaken() {
        bring("text,category\n灯坏了,0302\n不知道归谁,9999\n", StandardCharsets.UTF_8);

        var dialog = page.locator("dialog.modal");
        assertThat(dialog).containsText("第 3 行：");
        assertThat(dialog).containsText("本县清单里没有“9999”。");
        assertThat(dialog.getByRole(AriaRole.BUTTON, exactly("导入"))).isDisabled();
    }

    @Test
    void routingIsSwitchedOnAndOffAndItsNumbersOpen() {
        assertThat(page.locator("main")).containsText("已关闭");
        button("打开").click();
        assertThat(page.locator("main")).containsText("把握 99% 以上才自动分派");
        Browser.keep(page, "learning-3-routing");
        button("系统自动分派的 0").click();
        assertThat(page.locator("aside, dialog").last()).containsText("系统自动分派的");
        page.keyboard().press("Escape");
        button("关闭").click();
        assertThat(button("打开")).isVisible();
    }
}
