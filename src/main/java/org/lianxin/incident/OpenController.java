package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Opened;
import org.lianxin.journal.Journal;
import org.lianxin.platform.County;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Open;
import org.lianxin.platform.Photos;
import org.lianxin.platform.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What residents do without an account: report, ask how it stands, answer whether it is solved.
@RestController
@Open("residents report and ask without an account; limited per address")
@RequestMapping("/api/open/incident")
class OpenController {
    private final Reports reports;
    private final Offers offers;
    private final Slips slips;
    private final Closing closing;
    private final Photos photos;
    private final Journal journal;
    private final Calling calling;

    OpenController(
            Reports reports,
            Offers offers,
            Slips slips,
            Closing closing,
            Photos photos,
            Journal journal,
            Calling calling) {
        this.reports = reports;
        this.offers = offers;
        this.slips = slips;
        this.closing = closing;
        this.photos = photos;
        this.journal = journal;
        this.calling = calling;
    }

    /// @param county where the page belongs
    /// @param reporter empty for an anonymous report
    /// @param joins the incident that the reporter recognised as the same thing, if any
    record ReportBody(
            @NotNull County county,
            @NotNull UUID clientId,
            @NotNull Report.Place place,
            @NotBlank @Size(max = Report.LONGEST) String words,
            @Nullable String category,
            @Nullable List<FileId> photos,
            Report.@Nullable Reporter reporter,
            @Nullable Boolean confidential,
            @Nullable IncidentId joins) {}

    /// @param words as far as they are written
    record AlikeBody(
            @NotNull County county,
            @NotNull Report.Place place,
            @NotNull @Size(max = Report.LONGEST) String words) {}

    record AnswerBody(
            boolean solved,
            boolean satisfied,
            @Nullable @Size(max = 500) String words) {}

    record Stored(FileId photo) {}

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    Opened report(@Valid @RequestBody ReportBody body) {
        return reports.join(
                new TheRequester(body.county),
                new Report(
                        body.clientId,
                        Channel.RESIDENT,
                        body.place,
                        body.words,
                        body.category,
                        IncidentController.orNone(body.photos),
                        body.reporter,
                        Boolean.TRUE.equals(body.confidential)),
                body.joins);
    }

    /// What may be said while the report is being written: that it was reported before, and what it may be.
    @PostMapping("/alike")
    Alike alike(@Valid @RequestBody AlikeBody body) {
        return offers.forResident(body.county, body.place, body.words);
    }

    /// Stores a photo before the report is sent.
    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Stored photo(@RequestParam MultipartFile photo) throws IOException {
        var name = Objects.requireNonNullElse(photo.getOriginalFilename(), "");
        return new Stored(photos.accept(name, photo.getBytes()));
    }

    /// How a report stands, by its code.
    @GetMapping("/reports/{county}/{code}")
    Slip slip(@PathVariable County county, @PathVariable String code, Locale locale) {
        return slips.of(county, code, locale);
    }

    /// Who has seen the reporter's name and phone, when and why (《个人信息保护法》第四十四条、第四十五条).
    @GetMapping("/reports/{county}/{code}/looks")
    Calling.Seen looks(@PathVariable County county, @PathVariable String code) {
        return calling.seen(county, slips.find(county, code));
    }

    /// What proves, without us, that the report was recorded then and has not been removed since; a moment after the
    /// report at the earliest.
    ///
    /// @throws Rejection `incident.proof-not-yet` (404) until the journal is sealed, about a second
    @GetMapping("/reports/{county}/{code}/proof")
    org.lianxin.journal.Slip proof(@PathVariable County county, @PathVariable String code) {
        return journal.receipt(county, "incident:" + slips.find(county, code))
                .orElseThrow(() -> Rejection.notFound("incident.proof-not-yet"));
    }

    /// Whether it is solved, and whether the requester is satisfied: the one question.
    @PostMapping("/reports/{county}/{code}/answer")
    Slip answer(
            @PathVariable County county,
            @PathVariable String code,
            @Valid @RequestBody AnswerBody body,
            Locale locale) {
        var answer = new Answer(body.solved, body.satisfied, body.words, Answer.Via.PAGE, TheRequester.ID);
        closing.answer(county, slips.find(county, code), answer);
        return slips.of(county, code, locale);
    }
}
