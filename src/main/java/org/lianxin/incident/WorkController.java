package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.people.Item;
import org.lianxin.platform.Actor;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The moves from the signature to the close. After each the page is answered anew.
@RestController
@RequestMapping("/api/incident/incidents/{id}")
class WorkController {
    private final Work work;
    private final Closing closing;
    private final Calling calling;
    private final Pages pages;

    WorkController(Work work, Closing closing, Calling calling, Pages pages) {
        this.work = work;
        this.closing = closing;
        this.calling = calling;
        this.pages = pages;
    }

    record ReasonBody(@NotBlank @Size(max = 500) String reason) {}

    record NoteBody(@Nullable @Size(max = 500) String note) {}

    record WordsBody(@NotBlank @Size(max = 1000) String words) {}

    record MilestoneBody(
            @NotBlank @Size(max = 30) String stage,
            @Nullable @Size(max = 1000) String words,
            @Nullable List<FileId> photos) {}

    /// @param by how much longer, such as `5 wd`
    record ExtendBody(
            @NotNull Limit by, @NotBlank @Size(max = 500) String reason) {}

    record DecideBody(
            boolean granted, @Nullable @Size(max = 500) String reason) {}

    /// @param days working days, at most ten
    record WaitBody(
            @com.fasterxml.jackson.annotation.JsonProperty("for") @NotNull
            Wait.For what,

            @NotBlank @Size(max = 500) String reason,
            @Min(1) @Max(10) int days) {}

    record FinishBody(
            @NotBlank @Size(max = 1000) String words,
            @Nullable List<FileId> photos) {}

    record AnswerBody(
            boolean solved,
            boolean satisfied,
            @Nullable @Size(max = 500) String words,
            @NotNull Answer.Via via) {}

    @Requires("incident.handle")
    @PostMapping("/sign")
    Page sign(Actor actor, @PathVariable IncidentId id) {
        work.sign(actor, id);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/send-back")
    Page sendBack(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        work.sendBack(actor, id, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/contact")
    Page contact(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody WordsBody body) {
        work.contact(actor, id, body.words);
        return pages.page(actor, id);
    }

    /// The reporter's name and phone, for whoever has to speak with her now; she can see who looked.
    @SignedIn
    @PostMapping("/reporter")
    Map<Item, String> reporter(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody WordsBody body) {
        return calling.reveal(actor, id, body.words);
    }

    @Requires("incident.handle")
    @PostMapping("/milestone")
    Page milestone(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody MilestoneBody body) {
        work.milestone(actor, id, body.stage, body.words, IncidentController.orNone(body.photos));
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/extend")
    Page extend(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ExtendBody body) {
        work.askExtension(actor, id, body.by, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.rule")
    @PostMapping("/decide-extension")
    Page decideExtension(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody DecideBody body) {
        work.decideExtension(actor, id, body.granted, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/wait")
    Page waitFor(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody WaitBody body) {
        work.waitFor(actor, id, body.what, body.reason, body.days);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/resume")
    Page resume(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody NoteBody body) {
        work.resume(actor, id, body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/finish")
    Page finish(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody FinishBody body) {
        work.finish(actor, id, body.words, IncidentController.orNone(body.photos));
        return pages.page(actor, id);
    }

    @Requires("incident.verify")
    @PostMapping("/verify")
    Page verify(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody NoteBody body) {
        closing.verify(actor, id, body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.verify")
    @PostMapping("/reject")
    Page reject(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        closing.reject(actor, id, body.reason);
        return pages.page(actor, id);
    }

    @Requires("incident.verify")
    @PostMapping("/check")
    Page check(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody NoteBody body) {
        closing.check(actor, id, body.note);
        return pages.page(actor, id);
    }

    @Requires("incident.callback")
    @PostMapping("/call-back")
    Page callBack(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody AnswerBody body) {
        closing.callBack(actor, id, new Answer(body.solved, body.satisfied, body.words, body.via, actor.id()));
        return pages.page(actor, id);
    }

    @Requires("incident.callback")
    @PostMapping("/close-unanswered")
    Page closeUnanswered(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReasonBody body) {
        closing.closeUnanswered(actor, id, body.reason);
        return pages.page(actor, id);
    }
}
