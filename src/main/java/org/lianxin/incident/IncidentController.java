package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Opened;
import org.lianxin.incident.triage.Suggesting;
import org.lianxin.platform.Actor;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reports by staff, an incident's page, and the moves up to the dispatch. After each move the page is answered anew.
@RestController
@RequestMapping("/api/incident/incidents")
class IncidentController {
    private final Reports reports;
    private final Offers offers;
    private final Incidents incidents;
    private final Parts parts;
    private final Merging merging;
    private final Pages pages;
    private final Triage triage;

    IncidentController(
            Reports reports,
            Offers offers,
            Incidents incidents,
            Parts parts,
            Merging merging,
            Pages pages,
            Triage triage) {
        this.reports = reports;
        this.offers = offers;
        this.incidents = incidents;
        this.parts = parts;
        this.merging = merging;
        this.pages = pages;
        this.triage = triage;
    }

    record ReportBody(
            @NotNull UUID clientId,
            @NotNull Channel channel,
            @NotNull Report.Place place,
            @NotBlank @Size(max = Report.LONGEST) String words,
            @Nullable String category,
            @Nullable List<FileId> photos,
            Report.@Nullable Reporter reporter,
            @Nullable Boolean confidential,
            @Nullable IncidentId joins) {}

    record AlikeBody(
            @NotNull Report.Place place,
            @NotNull @Size(max = Report.LONGEST) String words) {}

    record AcceptBody(
            @NotBlank String category,
            @Nullable @Size(max = 500) String note) {}

    record SolveBody(
            @NotBlank @Size(max = 1000) String words,
            @Nullable List<FileId> photos) {}

    record ReasonBody(@NotBlank @Size(max = 500) String reason) {}

    record DispatchBody(
            @NotNull UUID lead,
            @Nullable List<UUID> joint,
            @Nullable @Size(max = 500) String note) {}

    record SplitBody(@NotNull @Size(min = 2, max = 9) List<Parts.@Valid Part> parts) {}

    record TransferBody(
            @Nullable String category,
            @NotBlank @Size(max = 60) String body,
            @NotBlank @Size(max = 60) String receipt) {}

    record MergeBody(@NotNull IncidentId into) {}

    @Requires("incident.report")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened report(Actor actor, @Valid @RequestBody ReportBody body) {
        if (!Reports.BY_STAFF.contains(body.channel)) {
            throw new Rejection("incident.channel", body.channel).field("channel");
        }
        return reports.join(
                actor,
                new Report(
                        body.clientId,
                        body.channel,
                        body.place,
                        body.words,
                        body.category,
                        orNone(body.photos),
                        body.reporter,
                        Boolean.TRUE.equals(body.confidential)),
                body.joins);
    }

    /// What may be said while the report is being written: that it was reported before, and what it may be.
    @Requires("incident.report")
    @PostMapping("/alike")
    Alike alike(Actor actor, @Valid @RequestBody AlikeBody body) {
        return offers.forColleague(actor, body.place, body.words);
    }

    /// An incident with everything that the asker may see of it and do about it.
    @SignedIn
    @GetMapping("/{id}")
    Page page(Actor actor, @PathVariable IncidentId id) {
        return pages.page(actor, id);
    }

    /// Open incidents that may be the same thing.
    @SignedIn
    @GetMapping("/{id}/twins")
    List<Triage.Twin> twins(Actor actor, @PathVariable IncidentId id) {
        return triage.twins(actor, id);
    }

    /// Categories that the words may mean; nothing where nobody understands text.
    @SignedIn
    @GetMapping("/{id}/suggestions")
    List<Suggesting.Suggestion> suggestions(Actor actor, @PathVariable IncidentId id) {
        return triage.suggestions(actor, id);
    }

    @Requires("incident.accept")
    @PostMapping("/{id}/accept")
    Page accept(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody AcceptBody body) {
        incidents.accept(actor, id, body.category, body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.accept")
    @PostMapping("/{id}/classify")
    Page classify(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody AcceptBody body) {
        incidents.classify(actor, id, body.category, body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/{id}/solve")
    Page solve(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody SolveBody body) {
        incidents.solve(actor, id, body.words, orNone(body.photos));
        return pages.page(actor, id);
    }

    @Requires("incident.escalate")
    @PostMapping("/{id}/escalate")
    Page escalate(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        incidents.escalate(actor, id, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.dispatch")
    @PostMapping("/{id}/dispatch")
    Page dispatch(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody DispatchBody body) {
        incidents.dispatch(actor, id, body.lead, orNone(body.joint), body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.dispatch")
    @PostMapping("/{id}/split")
    Page split(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody SplitBody body) {
        parts.split(actor, id, body.parts);
        return pages.page(actor, id);
    }

    @Requires("incident.accept")
    @PostMapping("/{id}/transfer")
    Page transfer(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody TransferBody body) {
        incidents.transferOut(actor, id, body.category, body.body, body.receipt);
        return pages.page(actor, id);
    }

    @Requires("incident.accept")
    @PostMapping("/{id}/merge")
    Page merge(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody MergeBody body) {
        merging.merge(actor, id, body.into);
        return pages.page(actor, id);
    }

    @Requires("incident.rule")
    @PostMapping("/{id}/void")
    Page voidFor(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        incidents.voidFor(actor, id, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.rule")
    @PostMapping("/{id}/reopen")
    Page reopen(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        incidents.reopen(actor, id, body.reason);
        return pages.page(actor, id);
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
