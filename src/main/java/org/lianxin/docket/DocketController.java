package org.lianxin.docket;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.SignedInStill;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Lists of matters of every kind, within what the asker may see.
@RestController
@SignedIn
@RequestMapping("/api/docket")
class DocketController {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Entries entries;
    private final Finding finding;
    private final Tasks tasks;
    private final Filters filters;
    private final Feed feed;
    private final Export export;
    private final LiveFeed live;
    private final SignedInStill stillSignedIn;

    DocketController(
            Entries entries,
            Finding finding,
            Tasks tasks,
            Filters filters,
            Feed feed,
            Export export,
            LiveFeed live,
            SignedInStill stillSignedIn) {
        this.entries = entries;
        this.finding = finding;
        this.tasks = tasks;
        this.filters = filters;
        this.feed = feed;
        this.export = export;
        this.live = live;
        this.stillSignedIn = stillSignedIn;
    }

    /// What waits for somebody.
    ///
    /// @param owned matters that she or her unit answers for, by what is due next
    /// @param tasks what else is asked of her
    record ToDo(List<Entry> owned, List<Tasks.Asked> tasks) {}

    /// Looks for matters; the body narrows, an empty one finds everything in scope.
    @PostMapping("/search")
    Entries.Found search(
            Actor actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestBody Search search) {
        return entries.search(actor, search, page, size);
    }

    /// Finds matters by free text, within what the asker may read: a number or code, words, other words for the same.
    @GetMapping("/find")
    Finding.Findings find(Actor actor, @RequestParam String text, @RequestParam(defaultValue = "20") int size) {
        return finding.find(actor, text, size);
    }

    record ExportBody(
            @NotNull Search search,
            @NotBlank @Size(max = 200) String reason) {}

    /// The list that the search finds as an Excel file; who took it and why is on the sheet and in the journal.
    @PostMapping(path = "/export", produces = EXCEL)
    ResponseEntity<byte[]> export(Actor actor, @Valid @RequestBody ExportBody body, Locale locale) {
        var name = ContentDisposition.attachment().filename("matters.xlsx").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(export.excel(actor, body.search, body.reason.strip(), locale));
    }

    @GetMapping("/entries")
    Entries.Found list(
            Actor actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam @Nullable String text,
            @RequestParam @Nullable String state) {
        var search = new Search(
                text, null, null, null, null, null, null, null, null, state, null, null, null, null, null, null);
        return entries.search(actor, search, page, size);
    }

    @GetMapping("/entries/{id}")
    Entry entry(Actor actor, @PathVariable EntryId id) {
        return entries.get(actor, id);
    }

    /// What has happened since, for pages that follow along.
    @GetMapping("/feed")
    List<Feed.Happening> feed(Actor actor, @RequestParam @Nullable UUID after) {
        return feed.after(actor, after);
    }

    /// What happens from now on, as server-sent events named `happening`; the page reconnects by itself with the last
    /// id.
    @GetMapping(path = "/feed/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable UUID last) {
        response.setHeader("X-Accel-Buffering", "no"); // a proxy before us passes lines on at once
        return live.open(actor, stillSignedIn.of(request)::who, last);
    }

    record FilterBody(@NotBlank String name, @NotNull Search search) {}

    @GetMapping("/filters")
    List<Filters.Filter> filters(Actor actor) {
        return filters.of(actor);
    }

    /// Keeps a search under a name.
    @PostMapping("/filters")
    List<Filters.Filter> keep(Actor actor, @Valid @RequestBody FilterBody body) {
        filters.keep(actor, body.name, body.search);
        return filters.of(actor);
    }

    @DeleteMapping("/filters/{id}")
    List<Filters.Filter> drop(Actor actor, @PathVariable UUID id) {
        filters.drop(actor, id);
        return filters.of(actor);
    }

    @GetMapping("/to-do")
    ToDo toDo(Actor actor, @RequestParam(defaultValue = "200") int size) {
        return new ToDo(entries.owned(actor, size), tasks.of(actor));
    }
}
