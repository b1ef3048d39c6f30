package org.lianxin;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One Chromium for all browser tests. A page opens in a context of its own, in Chinese, as a phone (390 px) or a desk
/// (1440 px); what it shows is kept under `target/screenshots`.
public final class Browser {
    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    private static com.microsoft.playwright.Browser launch() {
        var driver = Path.of("target/playwright").toAbsolutePath();
        System.setProperty("playwright.cli.dir", driver.toString());
        var environment = Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1",
                "PLAYWRIGHT_NODEJS_PATH",
                driver.resolve("node").toString());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    /// A phone of 390 × 844 points with touch.
    public static BrowserContext phone() {
        return context(390, 844, true);
    }

    /// A desk of 1440 × 900 points.
    public static BrowserContext desk() {
        return context(1440, 900, false);
    }

    private static BrowserContext context(int width, int height, boolean touch) {
        var context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /// Keeps what the page shows, whole, for people to look at.
    public static void keep(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }
}
