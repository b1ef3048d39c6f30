package org.lianxin.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The journal for those who audit it; its roots for everybody.
@RestController
class JournalController {
    private static final int MOST = 200;
    private final Journal journal;
    private final EntryList entries;
    private final Checks checks;

    JournalController(Journal journal, EntryList entries, Checks checks) {
        this.journal = journal;
        this.entries = entries;
        this.checks = checks;
    }

    record EntryPage(List<EntryList.Line> items, long total) {}

    /// The journal's seal as it stands.
    ///
    /// @param pending written and not yet sealed
    record State(
            @Nullable Root last, long pending, @Nullable Check check) {}

    @Requires("journal.view")
    @GetMapping("/api/journal/entries")
    EntryPage entries(
            Actor actor,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(required = false) @Nullable AreaCode area,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var within = area == null ? widest(actor) : area;
        actor.require(JournalModule.VIEW, within);
        int rows = Math.clamp(size, 1, MOST);
        var asked = new EntryList.Asked(within, subject, by, deed, from, to);
        return new EntryPage(entries.page(asked, Math.max(0, page) * rows, rows), entries.count(asked));
    }

    @Requires("journal.view")
    @GetMapping("/api/journal/state")
    State state(Actor actor) {
        var county = whole(actor);
        return new State(
                journal.last(county).orElse(null),
                entries.pending(county),
                checks.last(county).orElse(null));
    }

    /// Reads the whole journal again; takes as long as it takes, one check at a time.
    @Requires("journal.view")
    @PostMapping("/api/journal/checks")
    Check check(Actor actor) {
        return checks.run(whole(actor));
    }

    @Requires("journal.view")
    @GetMapping("/api/journal/slips")
    Slip slip(Actor actor, @RequestParam String subject) {
        return journal.receipt(whole(actor), subject).orElseThrow(() -> Rejection.notFound("journal.no-slip"));
    }

    @Open("whoever keeps a root can later prove that history was not rewritten; it tells nothing else")
    @GetMapping("/api/open/journal/{county}/root")
    Optional<Root> root(@PathVariable County county) {
        return journal.last(county);
    }

    @Open("proves to whoever kept an older root that the present journal contains it")
    @GetMapping("/api/open/journal/{county}/growth")
    Journal.Growth growth(@PathVariable County county, @RequestParam long from, @RequestParam long to) {
        return journal.growth(county, from, to);
    }

    private static AreaCode widest(Actor actor) {
        return actor.areas(JournalModule.VIEW).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.denied("platform.denied", JournalModule.VIEW.id(), ""));
    }

    private static County whole(Actor actor) {
        actor.require(JournalModule.VIEW, actor.county().area());
        return actor.county();
    }
}
