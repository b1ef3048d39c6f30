package org.lianxin.people;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@Component
class PeopleInAnArea implements InAnArea {
    private final People people;
    private final Consents consents;
    private final Households households;

    PeopleInAnArea(People people, Consents consents, Households households) {
        this.people = people;
        this.consents = consents;
        this.households = households;
    }

    private PersonId somebody(AreaCode area) {
        return people.register(
                Actor.system(area.county()), new NewPerson("王" + area, "13800001234", null, "1 栋", area));
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder call, String body) {
        return call.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "GET /api/people/persons/{id}",
                area -> get("/api/people/persons/" + somebody(area)),
                "PUT /api/people/persons/{id}",
                area -> body(put("/api/people/persons/" + somebody(area)), "{\"items\":{\"NAME\":\"王力\"}}"),
                "POST /api/people/persons/{id}/erasures",
                area -> body(post("/api/people/persons/" + somebody(area) + "/erasures"), "{\"reason\":\"本人要求\"}"),
                "POST /api/people/persons/{id}/looks",
                area -> body(
                        post("/api/people/persons/" + somebody(area) + "/looks"),
                        "{\"purpose\":\"VISIT\",\"note\":\"约好\",\"items\":[\"PHONE\"]}"),
                "GET /api/people/persons/{id}/looks",
                area -> get("/api/people/persons/" + somebody(area) + "/looks"),
                "POST /api/people/persons/{id}/consents",
                area -> body(
                        post("/api/people/persons/" + somebody(area) + "/consents"),
                        "{\"purpose\":\"care\",\"items\":[\"living-alone\"],\"version\":\"1\",\"channel\":\"PAPER\"}"),
                "DELETE /api/people/consents/{id}",
                area -> delete("/api/people/consents/"
                                + consents.give(
                                        Actor.system(area.county()),
                                        somebody(area),
                                        "care",
                                        List.of("meals"),
                                        "1",
                                        Consent.Channel.APP))
                        .param("channel", "PHONE"),
                "POST /api/people/searches",
                area -> {
                    somebody(area);
                    return body(post("/api/people/searches"), "{\"name\":\"王" + area + "\"}");
                },
                "POST /api/people/persons",
                area -> body(post("/api/people/persons"), "{\"name\":\"李四\",\"area\":\"" + area + "\"}"),
                "GET /api/people/households",
                area -> {
                    households.registerAll(
                            Actor.system(area.county()),
                            List.of(new Households.NewHousehold(area, area + "E001B001", "1单元101室", List.of())));
                    return get("/api/people/households").param("building", area + "E001B001");
                });
    }
}
