package org.lianxin;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.access.SignedInAs.Somebody;

/// Somebody's desk: a browser of her own, and what she does there in the page's own words.
public final class Desk implements AutoCloseable {
    private final int port;
    private final BrowserContext context = Browser.desk();
    private final Page page;

    /// Nobody has signed in yet.
    public Desk(int port) {
        this.port = port;
        page = context.newPage();
    }

    /// Somebody is signed in already.
    public Desk(int port, Somebody somebody) {
        this(port);
        context.addCookies(List.of(
                new Cookie("lx", somebody.cookie().getValue()).setUrl(at("")).setHttpOnly(true)));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// Opens a page of the workbench.
    public Desk open(String path) {
        page.navigate(at("/workbench" + path));
        page.locator("h1").first().waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    /// The dialog or drawer on top.
    public Locator dialog() {
        return page.locator("dialog.modal").last();
    }

    public Desk press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
        return this;
    }

    public Desk write(String label, String words) {
        field(label).fill(words);
        return this;
    }

    public Desk choose(String label, String value) {
        field(label).selectOption(value);
        return this;
    }

    /// Types into a field that finds, and takes the first thing found.
    public Desk pick(String label, String words) {
        field(label).fill(words);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /// Gives the page's file field a file with these bytes.
    public Desk give(String name, byte[] bytes) {
        page.locator("input[type=file]")
                .last()
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    public Desk give(String name, String text) {
        return give(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a press on the button downloads.
    public Path download(String button) {
        return page.waitForDownload(() -> press(button)).path();
    }

    /// A request of the page's own, as a link that the person follows.
    public byte[] fetch(String path) {
        return context.request().get(at(path)).body();
    }

    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label)).last();
    }

    @Override
    public void close() {
        context.close();
    }
}
