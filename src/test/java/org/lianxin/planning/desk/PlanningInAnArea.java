package org.lianxin.planning.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.planning.Sentence;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.lianxin.territory.Buildings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.ObjectMapper;

@Component
class PlanningInAnArea implements InAnArea {
    private static final Sentence NOTHING = new Sentence("无", "none");
    private final PlanStore store;
    private final RunQueue queue;
    private final ACommunity communities;
    private final Buildings buildings;
    private final OfferStore offers;
    private final ObjectMapper json;

    PlanningInAnArea(
            PlanStore store,
            RunQueue queue,
            ACommunity communities,
            Buildings buildings,
            OfferStore offers,
            ObjectMapper json) {
        this.offers = offers;
        this.store = store;
        this.queue = queue;
        this.communities = communities;
        this.buildings = buildings;
        this.json = json;
    }

    private String plan(AreaCode area, Subject subject, Version.State state) {
        var plan = new Plan(area.county(), new PlanId(UUID.randomUUID()), subject, area, "方案", "system", Instant.now());
        store.insert(plan);
        var id = new VersionId(plan.county(), plan.id(), 1);
        var options = subject == Subject.DIVISION
                ? Map.of("grids", "2", "least", "0", "most", "2000")
                : Map.of("day", LocalDate.now(Zones.COUNTY).plusDays(1).toString());
        var setting = new Version.Setting(id, options, 1, 1, null, "system", Instant.now());
        store.insert(setting);
        var signed = new Version.Signed("system", Instant.now());
        var computed = new Version.Computed(setting, json.writeValueAsString(answer(area, subject)), Instant.now());
        switch (state) {
            case COMPUTING -> queue.add(id);
            case APPROVED -> store.put(computed.approve(signed));
            case APPLIED -> store.put(computed.approve(signed).apply(signed, "{}"));
            default -> store.put(computed);
        }
        return "/api/planning/plans/" + plan.id();
    }

    private Answered answer(AreaCode area, Subject subject) {
        var assigned = new LinkedHashMap<String, String>();
        var zones = new LinkedHashMap<String, Answered.Zone>();
        if (subject == Subject.DIVISION) {
            for (var building : buildings.within(area)) {
                var grid = building.area().code();
                assigned.put(building.code().code(), grid);
                zones.put(grid, new Answered.Zone(grid, grid, 0, grid, null));
            }
        }
        return new Answered(
                0,
                null,
                NOTHING,
                null,
                0,
                true,
                List.of(),
                List.of(),
                List.copyOf(zones.values()),
                new Answered.Today(NOTHING, false, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(new Answered.Table("none", NOTHING, List.of(), List.of())),
                assigned,
                List.of(),
                null);
    }

    private static MockHttpServletRequestBuilder body(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        var all = new HashMap<String, Function<AreaCode, MockHttpServletRequestBuilder>>();
        var one = "/api/planning/plans/{id}";
        var version = one + "/versions/{number}";
        all.put("GET /api/planning/forms/{subject}", area -> get("/api/planning/forms/ROUNDS?area=" + area));
        all.put(
                "POST /api/planning/plans",
                area -> body(
                        "/api/planning/plans",
                        "{\"subject\":\"ROUNDS\",\"area\":\"%s\",\"title\":\"走访\",\"seconds\":1,\"seed\":1}"
                                .formatted(area)));
        all.put("GET " + one, area -> get(plan(area, Subject.ROUNDS, Version.State.COMPUTED)));
        all.put(
                "POST " + one + "/versions",
                area -> body(
                        plan(area, Subject.ROUNDS, Version.State.COMPUTED) + "/versions",
                        "{\"seconds\":1,\"seed\":1}"));
        all.put("GET " + version, area -> get(plan(area, Subject.ROUNDS, Version.State.COMPUTED) + "/versions/1"));
        for (var kind : List.of("csv", "geojson")) {
            all.put(
                    "GET " + version + "/export." + kind,
                    area -> get(plan(area, Subject.ROUNDS, Version.State.COMPUTED) + "/versions/1/export." + kind));
        }
        for (var edit : List.of("check", "edit")) {
            all.put("POST " + version + "/" + edit, area -> {
                communities.in(area.county());
                return body(
                        plan(area, Subject.DIVISION, Version.State.COMPUTED) + "/versions/1/" + edit, "{\"moves\":{}}");
            });
        }
        all.put("POST " + version + "/links", area -> {
            communities.in(area.county());
            return body(
                    plan(area, Subject.DIVISION, Version.State.COMPUTED) + "/versions/1/links", "{\"member\":\"1\"}");
        });
        Map.of(
                        "stop", Version.State.COMPUTING,
                        "discard", Version.State.COMPUTED,
                        "approve", Version.State.COMPUTED,
                        "withdraw", Version.State.APPROVED,
                        "apply", Version.State.APPROVED,
                        "undo", Version.State.APPLIED)
                .forEach((move, state) -> all.put(
                        "POST " + version + "/" + move,
                        area -> post(plan(area, Subject.ROUNDS, state) + "/versions/1/" + move)));
        all.put("GET " + version + "/offers", area -> get(offered(area) + "/versions/1/offers"));
        for (var answer : List.of("accepted", "declined")) {
            all.put("POST " + one + "/offers/{offer}/" + answer, area -> offerOf(area, answer));
        }
        return all;
    }

    private MockHttpServletRequestBuilder offerOf(AreaCode area, String answer) {
        var path = offered(area);
        var offer = offers.of(new VersionId(area.county(), idIn(path), 1)).getFirst();
        return post(path + "/offers/" + offer.id() + "/" + answer);
    }

    private static PlanId idIn(String path) {
        return PlanId.of(path.substring(path.lastIndexOf('/') + 1));
    }

    /// An applied match with one offer.
    private String offered(AreaCode area) {
        var path = plan(area, Subject.MATCH, Version.State.APPLIED);
        var id = new VersionId(area.county(), idIn(path), 1);
        var offer = new OfferId(UUID.randomUUID());
        offers.insert(id, new OfferStore.Asked("心愿", "楼下", "搬米", List.of()));
        offers.insert(id, new OfferStore.Taking("志愿者", null, null, 1));
        offers.insert(id, offer, "心愿", "志愿者", Instant.now(), Instant.now().plusSeconds(3600));
        return path;
    }
}
