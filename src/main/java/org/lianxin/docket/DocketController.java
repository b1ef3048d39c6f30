package org.lianxin.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists of matters of every kind, within what the asker may see.
@RestController
@SignedIn
@RequestMapping("/api/docket")
class DocketController {
    private final Entries entries;
    private final Tasks tasks;

    DocketController(Entries entries, Tasks tasks) {
        this.entries = entries;
        this.tasks = tasks;
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

    @GetMapping("/to-do")
    ToDo toDo(Actor actor, @RequestParam(defaultValue = "200") int size) {
        return new ToDo(entries.owned(actor, size), tasks.of(actor));
    }
}
