package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianxin.docket.Entries;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.lianxin.text.ReplyCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Looks at a reply before it goes out: hints for whoever writes it. Nothing is kept, nothing is counted, nobody is
/// graded.
@RestController
@RequestMapping("/api/incident/incidents/{id}/reply-check")
class Replies {
    private final Entries entries;
    private final JdbcClient db;

    Replies(Entries entries, JdbcClient db) {
        this.entries = entries;
        this.db = db;
    }

    /// @param words as far as they are written
    record ReplyBody(@NotNull @Size(max = Report.LONGEST) String words) {}

    /// What is worth a look; without the question where the asker may not read it.
    @SignedIn
    @PostMapping
    ReplyCheck.Findings check(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody ReplyBody body) {
        var question = entries.get(actor, id.entry()).masked() ? body.words : question(actor, id);
        return ReplyCheck.check(question, body.words);
    }

    private String question(Actor actor, IncidentId id) {
        return db.sql("select words from incident where county = :county and id = :id")
                .param("county", actor.county().code())
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
