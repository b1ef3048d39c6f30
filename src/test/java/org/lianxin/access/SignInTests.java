package org.lianxin.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@LianxinTest
class SignInTests {
    private static final String GOOD = "xin1lian2bang3";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Assignments assignments;

    @Autowired
    Passwords passwords;

    @Autowired
    SignedInAs signedIn;

    private String account(String login) {
        var by = Actor.system(Counties.fresh());
        var name = login + by.county();
        var id = accounts.insert(by, name, "王芳", null, passwords.hash(GOOD), false);
        assignments.give(by, id, "GRID_WORKER", by.county().area(), null, null, null);
        return name;
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(post("/api/access/session")
                .header("X-Lianxin", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
    }

    @Test
    void theRightPasswordOpensASession() throws Exception {
        var login = account("right");
        var cookie = signIn(login, GOOD)
                .andExpect(status().isOk())
                .andExpect(cookie().httpOnly("lx", true))
                .andExpect(jsonPath("$.account.name").value("王芳"))
                .andExpect(jsonPath("$.account.permissions", hasItem("incident.report")))
                .andReturn()
                .getResponse()
                .getCookie("lx");
        mvc.perform(get("/api/access/session").cookie(cookie))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.login").value(login));
        mvc.perform(delete("/api/access/session").cookie(cookie).header("X-Lianxin", "1"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/access/session").cookie(cookie)).andExpect(status().isUnauthorized());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldApartByNobody() throws Exception {
        signIn(account("wrong"), "not the password1")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("access.sign-in-failed"));
        signIn("nobody-at-all", "not the password1")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("access.sign-in-failed"));
    }

    @Test
    void fiveFailuresLockTheAccountEvenForTheRightPassword() throws Exception {
        var login = account("lock");
        for (int i = 0; i < 5; i++) {
            signIn(login, "wrong password " + i).andExpect(status().isUnauthorized());
        }
        signIn(login, GOOD)
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("access.locked"));
    }

    @Test
    void aChangeFromAnotherSitesPageIsRefused() throws Exception {
        var login = account("csrf");
        var body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, GOOD);
        mvc.perform(post("/api/access/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("access.foreign-page"));
        mvc.perform(post("/api/access/session")
                        .header("X-Lianxin", "1")
                        .header("Origin", "https://elsewhere.example")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/access/session")
                        .header("X-Lianxin", "1")
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden());
    }

    @Test
    void aStrangersProgramNeedsNoHeaderUnlessItCarriesASession() throws Exception {
        var open = "/api/open/open311/340404/v2/requests.json";
        mvc.perform(post(open)).andExpect(content().string(not(containsString("access.foreign-page"))));
        mvc.perform(post(open).cookie(new jakarta.servlet.http.Cookie("lx", "340404.x")))
                .andExpect(jsonPath("$.code").value("access.foreign-page"));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        mvc.perform(get("/api/access/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessionsToo() throws Exception {
        var login = account("everywhere");
        var one = signIn(login, GOOD).andReturn().getResponse().getCookie("lx");
        var two = signIn(login, GOOD).andReturn().getResponse().getCookie("lx");
        mvc.perform(delete("/api/access/sessions").cookie(one).header("X-Lianxin", "1"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/access/session").cookie(two)).andExpect(status().isUnauthorized());
    }

    @Test
    void aSomebodyOfTheFixtureIsSignedIn() throws Exception {
        var somebody = signedIn.as("COUNTY_DISPATCHER", Counties.fresh().area());
        mvc.perform(get("/api/access/session").with(somebody.request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.standing").value("FULL"));
    }
}
