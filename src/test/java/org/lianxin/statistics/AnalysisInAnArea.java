package org.lianxin.statistics;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.platform.AreaCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A monthly analysis of the area.
@Component
class AnalysisInAnArea implements InAnArea {
    private static final String PATH = "/api/statistics/analyses/";
    private final AnalysisStore store;

    AnalysisInAnArea(AnalysisStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "GET " + PATH + "{id}",
                area -> get(PATH + of(area)),
                "GET " + PATH + "{id}/paper.pdf",
                area -> get(PATH + of(area) + "/paper.pdf"),
                "GET " + PATH + "{id}/paper.docx",
                area -> get(PATH + of(area) + "/paper.docx"),
                "PUT " + PATH + "{id}",
                area -> put(PATH + of(area))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"title\": \"研判\", \"topic\": \"\", \"texts\": {}}"),
                "POST " + PATH + "{id}/issue",
                area -> post(PATH + of(area) + "/issue")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0}"));
    }

    private UUID of(AreaCode area) {
        var id = UUID.randomUUID();
        var now = Instant.now();
        store.put(
                area.county(),
                new Analysis(
                        id,
                        YearMonth.of(2026, 5),
                        area,
                        Analysis.State.DRAFT,
                        "研判",
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        "",
                        Map.of(),
                        "某人",
                        now,
                        "某人",
                        now,
                        null,
                        null,
                        0));
        return id;
    }
}
