package org.lianxin.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@Component
class AccessInAnArea implements InAnArea {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Accounts accounts;
    private final Assignments assignments;

    AccessInAnArea(Accounts accounts, Assignments assignments) {
        this.accounts = accounts;
        this.assignments = assignments;
    }

    private AccountId account(AreaCode area) {
        return accounts.insert(
                Actor.system(area.county()), "area" + NEXT.incrementAndGet(), "测试", null, "unusable", false);
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "POST /api/access/accounts/{id}/assignments",
                area -> post("/api/access/accounts/" + account(area) + "/assignments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"role\":\"GRID_WORKER\",\"area\":\"" + area + "\"}"),
                "DELETE /api/access/assignments/{id}",
                area -> delete("/api/access/assignments/"
                        + assignments.give(
                                Actor.system(area.county()), account(area), "GRID_WORKER", area, null, null, null)));
    }
}
