package org.lianxin.docket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where every procedure enters its matters and says how they move on, always within the procedure's own transaction.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Docket {
    private final DocketStore store;
    private final QueryCodes codes;
    private final WordIndex words;

    Docket(DocketStore store, QueryCodes codes, WordIndex words) {
        this.store = store;
        this.codes = codes;
        this.words = words;
    }

    /// Enters a matter: gives it its number and code, its first owner and the first line of its timeline.
    public Opened open(Opening opening, Line line) {
        var county = opening.area().county();
        var number = Numbers.of(opening, store.nextSequence(county, opening));
        var id = new EntryId(Ids.next());
        while (!store.insert(county, id, number, codes.digest(county, codes.of(county, id)), opening)) {
            id = new EntryId(Ids.next());
        }
        store.startSpell(county, id, opening.stage(), opening.owner(), null, opening.at());
        store.admit(county, id, opening.owner().party(), opening.at());
        store.append(county, id, line);
        if (opening.privacy() == Privacy.X) {
            words.forget(county, id.value());
        }
        return new Opened(id, number, codes.of(county, id));
    }

    /// Moves a matter on: its stage, its owner and its timeline change together.
    public void turn(County county, EntryId id, Turn turn) {
        var at = turn.line().at();
        store.turn(county, id, turn);
        store.endSpell(county, id, at);
        if (turn.owner() != null) {
            store.startSpell(county, id, turn.stage(), turn.owner(), turn.waitsFor(), at);
        }
        store.append(county, id, turn.line());
    }

    /// Adds a line to the timeline of a matter that does not move.
    public void note(County county, EntryId id, Line line) {
        store.append(county, id, line);
    }

    /// Says anew what the matter is about, after somebody has understood it better.
    public void describe(County county, EntryId id, Subject subject) {
        store.describe(county, id, subject);
        if (subject.privacy() == Privacy.X) {
            words.forget(county, id.value());
        }
    }

    /// Lets a matter be found at once by its full words; they are kept as pieces, without personal data. A matter of
    /// which nothing is said here is read a little later, see [Wording].
    public void findBy(County county, EntryId id, String said, Instant at) {
        words.put(county, id.value(), said, at);
    }

    /// Lets somebody read the substance of a restricted matter: who handles it, or helps. Owning a step is not enough.
    public void admit(County county, EntryId id, Holder reader, Instant at) {
        store.admit(county, id, reader.party(), at);
    }

    /// Ends somebody's right to read the substance, such as a unit's once one of its people has signed.
    public void dismiss(County county, EntryId id, Holder reader, Instant at) {
        store.dismiss(county, id, reader.party(), at);
    }

    /// The code that the requester was given; the same as ever.
    @Transactional(propagation = Propagation.SUPPORTS)
    public String code(County county, EntryId id) {
        return codes.of(county, id);
    }

    /// What the opener was told, once more.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Opened opened(County county, EntryId id) {
        return new Opened(id, store.number(county, id), codes.of(county, id));
    }

    /// The entry that a requester's code belongs to.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<EntryId> byCode(County county, String code) {
        return store.byCode(county, codes.digest(county, code));
    }

    /// Asks somebody beside the owner to do something about a matter.
    ///
    /// @return the task's id, to settle it by
    public UUID ask(County county, EntryId id, Task task) {
        var taskId = Ids.next();
        store.ask(county, id, taskId, task);
        return taskId;
    }

    /// Settles a task; one that is settled already stays as it is.
    public void settle(County county, UUID task, Instant at) {
        store.settle(county, task, at);
    }

    /// Settles every open task of the kind, or of all kinds, about a matter.
    public void settleAll(County county, EntryId id, @Nullable String what, Instant at) {
        store.settleAll(county, id, what, at);
    }

    /// @throws Rejection `docket.unknown` (404)
    static Rejection unknown(Object id) {
        return Rejection.notFound("docket.unknown", id);
    }
}
