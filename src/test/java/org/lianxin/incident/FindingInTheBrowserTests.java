package org.lianxin.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxin.incident.Screens.move;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding a matter again, keeping a search, and photos, in a real browser.
@BrowserTest
class FindingInTheBrowserTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ADistrict district;

    @Autowired
    AnIncident an;

    @Autowired
    Incidents incidents;

    private ADistrict.Staffed d;

    @BeforeEach
    void open() {
        d = district.fresh();
    }

    private void found(Page list, String... titles) {
        assertThat(list.locator(".el-table__row")).hasCount(titles.length);
        for (var title : titles) {
            assertThat(list.locator(".el-table__body")).containsText(title);
        }
    }

    private static void look(Page list, String label, String words) {
        list.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        list.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
    }

    @Test
    void aMatterIsFoundByNumberCodeWordsPlaceAndPerson() {
        var opened = an.reported(d);
        incidents.accept(d.colleague().actor(), AnIncident.id(opened), "0302", null);
        an.found(d, "0111");
        var list = screens.desk(d.dispatcher(), "/docket");
        found(list, "路灯不亮", "绿化带里有垃圾");
        look(list, "编号、查询码或文字", opened.number());
        found(list, "路灯不亮");
        look(list, "编号、查询码或文字", opened.code());
        found(list, "路灯不亮");
        look(list, "编号、查询码或文字", "绿化带");
        found(list, "绿化带里有垃圾");
        look(list, "编号、查询码或文字", "1号楼");
        found(list, "路灯不亮", "绿化带里有垃圾");
        look(list, "编号、查询码或文字", "");
        look(list, "经办人", d.colleague().actor().name());
        found(list, "路灯不亮");
        look(list, "经办人", "没有这个人");
        found(list);
        Browser.keep(list, "finding-list");
    }

    @Test
    void aSearchIsKeptUnderANameAndIsThereOnAnotherDesk() {
        an.accepted(d, "0302");
        an.found(d, "0111");
        var list = screens.desk(d.dispatcher(), "/docket");
        look(list, "编号、查询码或文字", "路灯");
        found(list, "路灯不亮");
        list.getByText("存为常用查询").click();
        list.getByLabel("给这个查询起个名").fill("路灯的事");
        list.getByLabel("给这个查询起个名").press("Enter");
        assertThat(list.locator(".views")).containsText("路灯的事");

        var again = screens.desk(d.dispatcher(), "/docket");
        found(again, "路灯不亮", "绿化带里有垃圾");
        again.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("路灯的事").setExact(true))
                .click();
        found(again, "路灯不亮");
    }

    @Test
    void aPhotoOfTheResultIsSentAndShownToColleaguesAndToTheReporter() throws IOException {
        var opened = an.reported(d);
        var id = AnIncident.id(opened);
        var grid = screens.incident(d.gridWorker(), id);
        move(grid, "受理", Screens.picking("类别", "路灯"));
        move(grid, "当场办好了", dialog -> {
            dialog.locator("textarea").first().fill("换了灯泡。");
            dialog.locator("input[type=file]").setInputFiles(new FilePayload("灯.jpg", "image/jpeg", picture()));
            dialog.locator("li img").waitFor();
        });
        shows(screens.incident(d.dispatcher(), id));
        shows(screens.phone("/mine/" + d.county().code() + "/" + opened.code()));
    }

    private static void shows(Page page) {
        var photo = page.locator("main img").first();
        photo.scrollIntoViewIfNeeded();
        assertThat(photo).isVisible();
        page.waitForFunction("() => document.querySelector('main img').naturalWidth > 0");
    }

    private static byte[] picture() {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(200, 100, 200, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
