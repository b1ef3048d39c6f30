package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Permission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@LianxinTest
class AdministratorTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    Identities identities;

    @Autowired
    Roles roles;

    @Autowired
    SignedInAs signedIn;

    private ResultActions signIn(String login, String password, String totp) throws Exception {
        return mvc.perform(post("/api/access/session")
                .header("X-Lianxin", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\",\"totp\":\"%s\"}".formatted(login, password, totp)));
    }

    private ResultActions own(Cookie cookie, String method, String address, String body) throws Exception {
        var call = method.equals("PUT") ? put(address) : post(address);
        return mvc.perform(call.cookie(cookie)
                .header("X-Lianxin", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String text(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), path);
    }

    @Test
    void aNewPrivilegedAccountWorksOnlyAfterItsPasswordIsChangedAndItsSecondFactorSet() throws Exception {
        var by = Actor.system(Counties.fresh());
        var login = "fresh" + by.county();
        var opened = accounts.open(by, login, "赵敏", null);
        assignments.give(by, opened.id(), "SYS_ADMIN", by.county().area(), null, null, null);
        var first = signIn(login, opened.oneTimePassword(), "")
                .andExpect(jsonPath("$.account.standing").value("PASSWORD_CHANGE"));
        var cookie = first.andReturn().getResponse().getCookie("lx");
        mvc.perform(get("/api/access/accounts").cookie(cookie))
                .andExpect(jsonPath("$.code").value("access.password-change-needed"));
        own(
                        cookie,
                        "POST",
                        "/api/access/password",
                        "{\"current\":\"%s\",\"next\":\"tian1kong2lan3\"}".formatted(opened.oneTimePassword()))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/access/accounts").cookie(cookie))
                .andExpect(jsonPath("$.code").value("access.totp-setup-needed"));
        var secret = text(own(cookie, "POST", "/api/access/totp", ""), "$.secret");
        own(cookie, "PUT", "/api/access/totp", "{\"code\":\"000000\"}").andExpect(status().isUnprocessableContent());
        var codes = own(
                        cookie,
                        "PUT",
                        "/api/access/totp",
                        "{\"code\":\"%s\"}".formatted(Totp.code(secret, Instant.now())))
                .andExpect(jsonPath("$.codes.length()").value(10));
        mvc.perform(get("/api/access/accounts").cookie(cookie)).andExpect(status().isOk());

        signIn(login, "tian1kong2lan3", "").andExpect(jsonPath("$.code").value("access.totp-needed"));
        var code = Totp.code(secret, Instant.now());
        signIn(login, "tian1kong2lan3", code).andExpect(status().isOk());
        signIn(login, "tian1kong2lan3", code).andExpect(jsonPath("$.code").value("access.totp-wrong"));
        var recovery = text(codes, "$.codes[0]");
        signIn(login, "tian1kong2lan3", recovery).andExpect(status().isOk());
        signIn(login, "tian1kong2lan3", recovery).andExpect(jsonPath("$.code").value("access.totp-wrong"));
    }

    @Test
    void nobodyHoldsTwoOfTheThreeSeparatedDuties() {
        var by = Actor.system(Counties.fresh());
        var account = accounts.open(by, "three" + by.county(), "钱多", null).id();
        assignments.give(by, account, "SYS_ADMIN", by.county().area(), null, null, null);
        assertThatThrownBy(() ->
                        assignments.give(by, account, "SEC_ADMIN", by.county().area(), null, null, null))
                .hasMessageContaining("access.duties-separated");
        var held =
                accounts.find(by.county(), account).orElseThrow().assignments().getFirst();
        assignments.end(by, held.id());
        assignments.give(by, account, "SEC_ADMIN", by.county().area(), null, null, null);
    }

    @Test
    void nobodyGivesARoleToTheOwnAccount() {
        var admin = signedIn.as("SEC_ADMIN", Counties.fresh().area());
        var area = admin.actor().county().area();
        assertThatThrownBy(
                        () -> assignments.give(admin.actor(), admin.account(), "COUNTY_LEADER", area, null, null, null))
                .hasMessageContaining("access.own-account");
    }

    @Test
    void aRoleHoldsOnlyInItsTimeAndItsArea() {
        var county = Counties.fresh();
        var by = Actor.system(county);
        var account = accounts.open(by, "time" + county, "孙立", null).id();
        var community = new AreaCode(county + "001001");
        var view = new Permission("incident.view");
        var now = Instant.now();
        assignments.give(by, account, "GRID_WORKER", community, null, now.plus(1, ChronoUnit.DAYS), null);
        assertThat(identities.find(county, account, "").orElseThrow().grants()).isEmpty();
        assignments.give(by, account, "GRID_WORKER", community, null, now.minusSeconds(5), now.plusSeconds(60));
        var grants = identities.find(county, account, "").orElseThrow().grants();
        assertThat(grants).singleElement().satisfies(g -> {
            assertThat(g.area()).isEqualTo(community);
            assertThat(g.permissions()).contains(view.id());
        });
    }

    @Test
    void whatTheThreeAdministratorsMayDoCannotBeMovedToOthers() {
        var by = Actor.system(Counties.fresh());
        assertThatThrownBy(() -> roles.change(by, "SYS_ADMIN", "journal.view", true))
                .hasMessageContaining("access.role-fixed");
        assertThatThrownBy(() -> roles.change(by, "GRID_WORKER", "access.roles", true))
                .hasMessageContaining("access.role-fixed");
    }

    @Test
    void aCountyChangesARoleForItselfAlone() {
        var by = Actor.system(Counties.fresh());
        roles.change(by, "GRID_WORKER", "people.unmask", true);
        assertThat(roles.get(by.county(), "GRID_WORKER").permissions()).contains("people.unmask");
        assertThat(roles.get(Counties.fresh(), "GRID_WORKER").permissions()).doesNotContain("people.unmask");
        roles.change(by, "GRID_WORKER", "people.unmask", false);
        assertThat(roles.get(by.county(), "GRID_WORKER").permissions()).doesNotContain("people.unmask");
    }

    @Test
    void aClosedAccountIsOutAtOnce() throws Exception {
        var somebody = signedIn.as("GRID_WORKER", Counties.fresh().area());
        mvc.perform(get("/api/access/session").with(somebody.request())).andExpect(status().isOk());
        accounts.close(Actor.system(somebody.actor().county()), somebody.account(), true);
        mvc.perform(get("/api/access/session").with(somebody.request())).andExpect(status().isUnauthorized());
    }
}
