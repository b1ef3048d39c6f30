package org.lianxin.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Counties;
import org.lianxin.Desk;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.territory.ATerritory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Signing in and the three separated administrators, as people meet them on their screens.
@BrowserTest
class AccountsInTheBrowserTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "gongzuo-2026-mima";

    @LocalServerPort
    int port;

    @Autowired
    ATerritory territory;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    private County county = new County("900000");
    private String login = "";

    @BeforeEach
    void aCountyOfItsOwn() {
        county = territory.in(Counties.fresh());
        login = "liulan" + NEXT.incrementAndGet();
    }

    @Test
    void oneAdministratorOpensAnAccountAnotherGivesItsRoleAndItsOwnerMakesItSafe() {
        var once = openedBySystemAdministrator();
        roleGivenBySecurityAdministrator();
        try (var own = new Desk(port)) {
            var codes = firstSignIn(own, once);
            assertThat(own.page().locator("nav#menu")).containsText("分派与核查");

            own.open("/me").press("退出所有设备");
            assertThat(own.page().locator("h1")).containsText("登录连心");
            signIn(own, PASSWORD);
            assertThat(own.page().getByText("请输入验证器上的六位数字。").first()).isVisible();
            own.write("动态验证码", codes).press("登录");
            assertThat(own.page().locator("nav#menu")).containsText("分派与核查");
        }
        seenByAuditor();
    }

    private String openedBySystemAdministrator() {
        try (var system = new Desk(port, signedIn.as("SYS_ADMIN", county.area()))) {
            system.open("/accounts").press("开设账号");
            system.write("账号名", login).write("姓名", "刘岚").press("开设");
            assertThat(system.dialog()).containsText("只显示这一次");
            var once = system.dialog().locator(".password").innerText().strip();
            system.dialog().getByLabel("关闭").click();
            system.page().getByText(login).click();
            assertThat(system.dialog()).containsText("还没有角色");
            assertThat(system.dialog().getByText("授予角色")).hasCount(0);
            return once;
        }
    }

    private void roleGivenBySecurityAdministrator() {
        try (var security = new Desk(port, signedIn.as("SEC_ADMIN", county.area()))) {
            security.open("/accounts");
            security.page().getByText(login).click();
            assertThat(security.dialog().getByText("重置密码")).hasCount(0);
            security.press("授予角色").choose("角色", "STREET_DISPATCHER");
            security.dialog().locator(".picked button").click();
            security.pick("范围", "试验街道").press("授予");
            assertThat(security.page().getByText("角色已授予。")).isVisible();
            assertThat(security.dialog()).containsText("街道（镇）中心派单员");
        }
    }

    /// @return a recovery code
    private String firstSignIn(Desk own, String once) {
        signIn(own, once);
        assertThat(own.page().getByText("请先修改密码。")).isVisible();
        own.write("现在的密码", once)
                .write("新密码", PASSWORD)
                .write("再填一次新密码", PASSWORD)
                .press("修改密码");
        assertThat(own.page().getByText("请先设置动态验证码。")).isVisible();
        own.press("设置动态验证码");
        Browser.keep(own.page(), "access-second-factor");
        var secret = own.page().locator("form p.number").innerText().strip();
        own.write("动态验证码", Totp.code(secret, Instant.now())).press("确认");
        var codes = own.page().locator(".codes li");
        assertThat(codes).hasCount(10);
        var code = codes.first().innerText().strip();
        own.open("/");
        return code;
    }

    private void signIn(Desk desk, String password) {
        desk.open("/login").write("账号", login).write("密码", password).press("登录");
    }

    private void seenByAuditor() {
        try (var auditor = new Desk(port, signedIn.as("AUDIT_ADMIN", county.area()))) {
            auditor.open("/journal");
            var rows = auditor.page().locator(".el-table__body");
            for (var deed : new String[] {"开设账号", "授予角色", "修改密码", "设置两步验证"}) {
                assertThat(rows).containsText(deed);
            }
            auditor.press("现在核验");
            assertThat(auditor.page().locator("main")).containsText("完整");
            auditor.open("/accounts");
            assertThat(auditor.page().locator("h1")).containsText("账号");
            assertThat(auditor.page().getByText("开设账号")).hasCount(0);
        }
    }

    @Test
    void afterTooManyWrongPasswordsTheDoorSaysHowLongToWait() {
        accounts.insert(Actor.system(county), login, "刘岚", null, passwords.hash(PASSWORD), false);
        try (var own = new Desk(port)) {
            for (int i = 0; i < 6; i++) {
                signIn(own, "bu-dui-de-mima");
                assertThat(own.page()
                                .getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                                .last())
                        .isVisible();
            }
            signIn(own, PASSWORD);
            assertThat(own.page().getByText("失败次数太多，请 1 分钟后再试。").first()).isVisible();
            assertThat(own.page().url()).endsWith("/login");
        }
    }
}
