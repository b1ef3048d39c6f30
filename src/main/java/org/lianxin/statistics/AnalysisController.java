package org.lianxin.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Monthly analyses (月研判): drafted from a month's figures and hot issues, written on, issued, printed.
@RestController
@Requires("statistics.view")
@RequestMapping("/api/statistics/analyses")
class AnalysisController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Analyses analyses;
    private final AnalysisPaper paper;
    private final AnalysisDocument document;

    AnalysisController(Analyses analyses, AnalysisPaper paper, AnalysisDocument document) {
        this.analyses = analyses;
        this.document = document;
        this.paper = paper;
    }

    /// @param area the whole county unless given
    /// @param topic the hot issue that is the month's one topic
    record DraftBody(
            @NotNull YearMonth month,
            @Nullable AreaCode area,
            @Nullable UUID topic) {}

    record WriteBody(
            int version,
            @NotBlank @Size(max = 80) String title,
            @NotNull @Size(max = 80) String topic,
            @NotNull Map<Analysis.Section, @Size(max = 8000) String> texts) {}

    record IssueBody(int version) {}

    @GetMapping
    List<Analysis> all(Actor actor) {
        return analyses.all(actor);
    }

    @Requires("statistics.analyse")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Analysis begin(Actor actor, @Valid @RequestBody DraftBody body) {
        return analyses.begin(
                actor, body.month, body.area == null ? actor.county().area() : body.area, body.topic);
    }

    @GetMapping("/{id}")
    Analysis get(Actor actor, @PathVariable UUID id) {
        return analyses.get(actor, id);
    }

    @Requires("statistics.analyse")
    @PutMapping("/{id}")
    Analysis write(Actor actor, @PathVariable UUID id, @Valid @RequestBody WriteBody body) {
        return analyses.write(actor, id, body.version, body.title, body.topic, body.texts);
    }

    @Requires("statistics.analyse")
    @PostMapping("/{id}/issue")
    Analysis issue(Actor actor, @PathVariable UUID id, @Valid @RequestBody IssueBody body) {
        return analyses.issue(actor, id, body.version);
    }

    /// The analysis on A4, for the meeting.
    @GetMapping(value = "/{id}/paper.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(paper.of(analyses.get(actor, id)));
    }

    /// The analysis as a Word file, to be written on in the office.
    @GetMapping(value = "/{id}/paper.docx", produces = WORD)
    ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id) {
        var analysis = analyses.get(actor, id);
        var name = ContentDisposition.attachment()
                .filename(analysis.title() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(document.of(analysis));
    }
}
