package org.lianxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.lianxin.statistics.Analysis.Section;
import org.lianxin.statistics.hot.AMonth;
import org.lianxin.statistics.hot.HotIssues;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/// The month's analysis starts from its figures and hot issues, is finished by people, and is printed.
@LianxinTest
class AnalysisTests {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    ADistrict districts;

    @Autowired
    AMonth month;

    @Autowired
    HotIssues issues;

    @Autowired
    Analyses analyses;

    @Autowired
    TextEngine engine;

    @Autowired
    MockMvc web;

    Staffed d;
    Actor centre;

    @BeforeEach
    void aMonthWithAFactory() {
        engine.await();
        d = districts.fresh();
        centre = d.trainer().actor();
        month.withAFactory(d);
    }

    @Test
    void aHotIssueBecomesTheMonthsTopicWithFiguresAndWhatIsKnownOfIt() throws Exception {
        var run = issues.look(centre, MAY.atDay(1), MAY.atEndOfMonth());
        var hot = issues.of(d.county(), run, List.of(d.county().area())).getFirst();

        web.perform(post("/api/statistics/analyses")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"month\":\"2026-05\",\"topic\":\"%s\"}".formatted(hot.id()))
                        .with(d.trainer().request()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.topic").value(hot.name()))
                .andExpect(jsonPath("$.figures[0].indicator").value("reported"))
                .andExpect(jsonPath("$.figures[0].value").value(10.0))
                .andExpect(jsonPath("$.issues.length()").value(1));

        var analysis = analyses.all(centre).getFirst();
        assertThat(analysis.texts().get(Section.OVERVIEW)).startsWith("本月共收到反映 10 件，比上月增加 10 件。");
        assertThat(analysis.texts().get(Section.HOT)).contains(hot.name(), "6 人反映");
        assertThat(analysis.texts().get(Section.TOPIC)).contains("6 人反映，共 6 件", "责任单位：");
    }

    @Test
    void itIsWrittenOnByOneAtATimeIssuedAndThenStaysAndTheTopicIsPublic() throws Exception {
        var draft = analyses.begin(centre, MAY, d.county().area(), null);
        var written =
                analyses.write(centre, draft.id(), 0, draft.title(), "塑料厂夜间排废气", Map.of(Section.MEASURES, "联合检查。"));
        assertThatThrownBy(() -> analyses.write(centre, draft.id(), 0, "旧的", "", Map.of()))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("statistics.analysis-changed"));

        web.perform(get("/api/open/statistics/" + d.county() + "/topics"))
                .andExpect(jsonPath("$.length()").value(0));
        analyses.issue(centre, draft.id(), written.version());

        assertThatThrownBy(() -> analyses.write(centre, draft.id(), 2, "改", "", Map.of()))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("statistics.analysis-issued"));
        assertThat(analyses.get(centre, draft.id()).texts().get(Section.MEASURES))
                .isEqualTo("联合检查。");
        web.perform(get("/api/open/statistics/" + d.county() + "/topics"))
                .andExpect(jsonPath("$[0].title").value("塑料厂夜间排废气"))
                .andExpect(jsonPath("$[0].people").value("<5"));
    }

    @Test
    void itIsGivenAsAWordFileWithFiguresAndSectionsInTheirOrder() throws Exception {
        var draft = analyses.begin(centre, MAY, d.county().area(), null);
        var written =
                analyses.write(centre, draft.id(), draft.version(), "五月研判", "", Map.of(Section.MEASURES, "第一条。\n第二条。"));

        var bytes = web.perform(get("/api/statistics/analyses/" + draft.id() + "/paper.docx")
                        .with(d.supervisor().request()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .startsWith(written.title())
                    .containsSubsequence("一、总体情况", "四、每月一题", "五、下月工作", "第一条。", "第二条。");
            assertThat(document.getTables()).singleElement().satisfies(t -> assertThat(t.getNumberOfRows())
                    .isEqualTo(1 + written.figures().size()));
        }
    }

    @Test
    void itIsPrintedForThoseOfTheAreaOnly() throws Exception {
        var draft = analyses.begin(centre, MAY, d.county().area(), null);

        web.perform(get("/api/statistics/analyses/" + draft.id() + "/paper.pdf")
                        .with(d.supervisor().request()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        web.perform(get("/api/statistics/analyses/" + draft.id())
                        .with(d.dispatcher().request()))
                .andExpect(status().isNotFound());
    }
}
