package org.lianxin.incident;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lianxin.Browser;
import org.lianxin.access.SignedInAs;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A phone and a desk before which the people of a district take their places, one after the other; new ones for each
/// test.
public final class Screens implements BeforeEachCallback, AfterEachCallback {
    private int port;
    private BrowserContext phone;
    private BrowserContext desk;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        phone = Browser.phone();
        desk = Browser.desk();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        phone.close();
        desk.close();
    }

    /// The whole address of a page of this server.
    public String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /// The desk, signed in as somebody, at a page of the workbench.
    public Page desk(SignedInAs.Somebody somebody, String path) {
        return as(desk, somebody, "/workbench" + path);
    }

    /// A phone, signed in as somebody, at a page of the field screens.
    public Page field(SignedInAs.Somebody somebody, String path) {
        return as(phone, somebody, "/field" + path);
    }

    /// A phone on which nobody is signed in.
    public Page phone(String path) {
        phone.clearCookies();
        return opened(phone, path);
    }

    Page incident(SignedInAs.Somebody somebody, IncidentId id) {
        return desk(somebody, "/incident/" + id);
    }

    private Page as(BrowserContext context, SignedInAs.Somebody somebody, String path) {
        context.clearCookies();
        context.addCookies(List.of(new Cookie("lx", somebody.cookie().getValue()).setUrl(at("/"))));
        return opened(context, path);
    }

    private Page opened(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(at(path));
        page.waitForLoadState(LoadState.NETWORKIDLE); // nothing moves any more under the pointer
        return page;
    }

    /// Presses the button of a move, fills in its form and sends it; ends when the form is gone.
    public static void move(Page page, String name, Consumer<Locator> fill) {
        var dialog = opened(button(page, name));
        fill.accept(dialog);
        send(dialog, name);
    }

    /// The form that a button opens.
    static Locator opened(Locator button) {
        button.click();
        return dialog(button.page());
    }

    static Locator dialog(Page page) {
        var dialog = page.locator("dialog.modal").last();
        dialog.waitFor();
        return dialog;
    }

    static void send(Locator dialog, String name) {
        var form = dialog.elementHandle(); // before it is sent: it may be gone at once
        dialog.getByRole(AriaRole.BUTTON, exactly(name)).click();
        dialog.page().waitForFunction("open => !open.isConnected || open.querySelector('[role=alert]')", form);
        if (dialog.isVisible() && dialog.locator("[role=alert]").count() > 0) {
            throw new AssertionError(
                    name + ": " + dialog.locator("[role=alert]").first().innerText());
        }
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /// The button of a move.
    static Locator button(Page page, String name) {
        return page.locator(".moves").getByRole(AriaRole.BUTTON, exactly(name));
    }

    static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Consumer<Locator> writing(String words) {
        return dialog -> dialog.locator("textarea").first().fill(words);
    }

    static Consumer<Locator> picking(String label, String words) {
        return dialog -> {
            dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                    .fill(words);
            dialog.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
        };
    }

    static Consumer<Locator> choosing(String group, String choice) {
        return dialog -> dialog.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
