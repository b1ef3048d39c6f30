package org.lianxin.incident;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianxin.access.InAnArea;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.UnitId;
import org.lianxin.organisation.Units;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Every move on an incident that was just reported in the area.
@Component
public class IncidentInAnArea implements InAnArea {
    private static final List<String> MOVES = List.of(
            "accept",
            "call-back",
            "check",
            "classify",
            "close-unanswered",
            "contact",
            "decide-extension",
            "dispatch",
            "escalate",
            "extend",
            "finish",
            "merge",
            "milestone",
            "reject",
            "reopen",
            "resume",
            "send-back",
            "sign",
            "solve",
            "split",
            "transfer",
            "urge",
            "verify",
            "void",
            "wait",
            "whistle");

    /// Has a word for whatever any of the moves asks for.
    private static final String BODY = """
            {"category": "0101", "note": "记", "words": "记", "reason": "记", "lead": "%1$s", "joint": [], "units": ["%1$s"],
             "kind": "ROUTINE", "parts": [{"words": "一"}, {"words": "二"}], "body": "公安", "receipt": "1", "into": "%1$s",
             "stage": "x", "by": "1 wd", "granted": true, "for": "REPORTER", "days": 2, "solved": true, "satisfied": true,
             "via": "CALL", "stars": 3, "photos": []}
            """;
    private final Reports reports;
    private final Units units;

    IncidentInAnArea(Reports reports, Units units) {
        this.reports = reports;
        this.units = units;
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        var requests = new HashMap<String, Function<AreaCode, MockHttpServletRequestBuilder>>();
        for (var step : Stream.concat(MOVES.stream(), Stream.of("reply-check")).toList()) {
            requests.put("POST /api/incident/incidents/{id}/" + step, area -> post("/api/incident/incidents/"
                            + reported(area) + "/" + step)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(BODY.formatted(UUID.randomUUID())));
        }
        for (var part : List.of("", "/twins", "/suggestions", "/suggested", "/sheet", "/whistles", "/urges")) {
            requests.put(
                    "GET /api/incident/incidents/{id}" + part,
                    area -> get("/api/incident/incidents/" + reported(area) + part));
        }
        requests.put("GET /api/docket/entries/{id}", area -> get("/api/docket/entries/" + reported(area)));
        requests.put("POST /api/incident/incidents/{id}/reporter", area -> post("/api/incident/incidents/"
                        + reported(area) + "/reporter")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"words\": \"核实位置\"}"));
        return requests;
    }

    /// A report of exposed garbage in the area, which nobody has accepted.
    public org.lianxin.docket.EntryId reported(AreaCode area) {
        if (units.of(area, Unit.Kind.COMMUNITY).isEmpty()) {
            var id = new UnitId(UUID.randomUUID());
            var since = LocalDate.of(2020, 1, 1);
            var kind = Unit.Kind.COMMUNITY;
            units.load(
                    area.county(),
                    List.of(new Unit(id, "居委会" + area, "居委会" + area, kind, area, "", "", null, null, since, null)));
        }
        var place = new Report.Place(area.code(), null, null, "路口");
        var report = new Report(UUID.randomUUID(), Channel.RESIDENT, place, "路口垃圾没人清", "0101", List.of(), null, false);
        return reports.receive(Actor.system(area.county()), report).id();
    }
}
