package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page of every entry, as the router knows them, opened by a role that may: nothing serious that axe finds, no
/// error in the console, nothing wider than a phone of 390 px or a desk at 200 % zoom, large text in elder mode.
@BrowserTest
class EveryPageTests {
    /// Where the matters of other areas are not found.
    private static final List<String> ELSEWHERE =
            List.of("/api/incident/incidents/", "/api/statistics/hot/issues/", "/api/statistics/analyses/");

    /// Who looks, in this order; a page is opened by the first who may see it.
    private static final List<String> ROLES = List.of(
            "COMMUNITY_CLERK",
            "COUNTY_DISPATCHER",
            "SYS_ADMIN",
            "SEC_ADMIN",
            "AUDIT_ADMIN",
            "PRIVACY_OFFICER",
            "COUNTY_LEADER",
            "SUPERVISOR",
            "DEPT_HANDLER",
            "GRID_WORKER");

    /// Who look after one grid only: they open also what others opened before.
    private static final Set<String> NARROW = Set.of("GRID_WORKER");

    private static final String APP = "document.querySelector('#app').__vue_app__.config.globalProperties";
    private static final String ROUTES = """
            () => {
              const account = %1$s.$pinia.state.value.session?.account
              const may = any => !any?.length || any.some(one => account?.permissions.includes(one))
              const open = document.documentElement.dataset.entry === 'resident'
              return %1$s.$router.getRoutes()
                  .filter(({meta}) => open || meta.open || account && may(meta.any)).map(route => route.path)
            }""".formatted(APP);
    private static final String ALL = "() => " + APP + ".$router.getRoutes().map(route => route.path)";
    private static final String GO = "path => " + APP + ".$router.push(path)";
    private static final String QUIET = """
            () => !document.querySelector('.load-state[role=status], [aria-busy=true]')
                && Boolean(document.querySelector('h1'))""";

    /// What is wider than the screen, without what scrolls by itself.
    private static final String TOO_WIDE = """
            () => {
              const most = document.documentElement.clientWidth + 1
              if (document.documentElement.scrollWidth <= most) return ''
              const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > most)
              return wide.slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ') || 'the page'
            }""";

    private static final String TOO_SMALL = """
            () => {
              const small = []
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
              while (walker.nextNode()) {
                const text = walker.currentNode.textContent.trim(), e = walker.currentNode.parentElement
                if (!text || !e.checkVisibility() || e.closest('svg, .unseen, script, style, sup')) continue
                const size = parseFloat(getComputedStyle(e).fontSize)
                if (size < 18) small.push(text.slice(0, 12) + ' ' + size + 'px')
              }
              return small.slice(0, 4).join(', ')
            }""";

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))""";

    @LocalServerPort
    int port;

    @Autowired
    TheDemoDistrict demo;

    @Autowired
    PageExamples pages;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> measured = new HashSet<>();
    private Map<String, String> examples = Map.of();
    private String axe = "";

    @BeforeEach
    void fill() throws Exception {
        axe = Files.readString(Path.of("ui/node_modules/axe-core/axe.min.js"));
        examples = pages.all();
    }

    @Test
    void everyPageIsSoundForEveryRoleThatMaySeeIt() {
        try (var context = Browser.desk()) {
            walk(context, "resident", "", "nobody");
            walk(context, "workbench", "/workbench", "nobody");
        }
        for (var role : ROLES) {
            try (var context = Browser.desk()) {
                var cookie = demo.somebody(role).cookie().getValue();
                context.addCookies(List.of(new Cookie("lx", cookie).setUrl(at("/"))));
                walk(context, "workbench", "/workbench", role);
                walk(context, "field", "/field", role);
            }
        }
        known.removeAll(measured);
        known.forEach(path -> faults.add("nobody may open " + path));
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private void walk(BrowserContext context, String entry, String base, String role) {
        var page = context.newPage();
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().startsWith("Failed to load")) {
                said.add(message.text());
            }
        });
        page.onPageError(said::add);
        page.onResponse(response -> {
            if (response.status() >= 400 && !isExpected(response)) {
                said.add(response.status() + " " + response.url());
            }
        });
        page.navigate(at(base + (entry.equals("workbench") && role.equals("nobody") ? "/login" : "/")));
        settle(page, entry);
        paths(page, ALL).forEach(path -> known.add(entry + " " + path));
        for (var path : paths(page, ROUTES)) {
            if (!measured.contains(entry + " " + path) || NARROW.contains(role) && !path.contains(":")) {
                said.clear();
                open(page, entry, path, role, said);
            }
        }
        page.close();
    }

    /// Nobody is signed in yet, or a role looks at a matter that is none of its business.
    private static boolean isExpected(Response response) {
        return response.status() == 401 && response.url().endsWith("/api/access/session")
                || response.status() == 404 && ELSEWHERE.stream().anyMatch(response.url()::contains);
    }

    private void open(Page page, String entry, String path, String role, List<String> said) {
        page.evaluate(GO, path.contains(":") ? example(path) : path);
        settle(page, entry + " " + path);
        var where = entry + " " + path + " as " + role;
        said.forEach(words -> faults.add(where + " said " + words));
        if (measured.add(entry + " " + path)) {
            measure(page, where);
        }
    }

    /// Waits until the page has a title and nothing is loading any more. The policy of our pages forbids what
    /// `waitForFunction` does.
    private void settle(Page page, String where) {
        page.waitForTimeout(80);
        for (int turn = 0; turn < 150; turn++) {
            if ((boolean) page.evaluate(QUIET)) {
                return;
            }
            page.waitForTimeout(50);
        }
        faults.add(where + " has no title or never ends loading");
    }

    private void measure(Page page, String where) {
        var name = "page-" + where.replaceAll(" as .*", "").replaceAll("[^a-z]+", "-");
        page.evaluate(axe);
        judge(page, where + " at 1440 px", AXE);
        Browser.keep(page, name + "-desk");
        page.setViewportSize(720, 450);
        judge(page, where + " at 200 % zoom", TOO_WIDE);
        page.setViewportSize(390, 844);
        judge(page, where + " at 390 px", TOO_WIDE);
        judge(page, where + " at 390 px", AXE);
        Browser.keep(page, name + "-phone");
        page.evaluate("() => { document.documentElement.dataset.mode = 'elder' }");
        judge(page, where + " in elder mode", TOO_WIDE);
        judge(page, where + " in elder mode", TOO_SMALL);
        Browser.keep(page, name + "-elder");
        page.evaluate("() => { delete document.documentElement.dataset.mode }");
        page.setViewportSize(1440, 900);
    }

    private void judge(Page page, String where, String measure) {
        var found = page.evaluate(measure).toString();
        if (!found.isEmpty() && !found.equals("[]")) {
            faults.add(where + ": " + found);
        }
    }

    private String example(String path) {
        return Optional.ofNullable(examples.get(path))
                .orElseThrow(() -> new AssertionError("say in this test what to open for the new page " + path));
    }

    @SuppressWarnings("unchecked")
    private static List<String> paths(Page page, String which) {
        return (List<String>) page.evaluate(which);
    }
}
