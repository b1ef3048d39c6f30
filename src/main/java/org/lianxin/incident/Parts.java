package org.lianxin.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Divides an incident into sub-matters for several units, and brings them together again.
@Service
public class Parts {
    private static final int MOST = 9;
    private final IncidentStore store;
    private final Steps steps;
    private final Owners owners;
    private final Register register;
    private final Categories categories;
    private final JdbcClient db;

    Parts(IncidentStore store, Steps steps, Owners owners, Register register, Categories categories, JdbcClient db) {
        this.store = store;
        this.steps = steps;
        this.owners = owners;
        this.register = register;
        this.categories = categories;
        this.db = db;
    }

    /// One sub-matter: what is to be done, of which category.
    public record Part(String words, @Nullable String category) {}

    /// Divides an incident; each part goes the whole way by itself, and the centre answers for the whole.
    ///
    /// @throws Rejection `incident.parts` unless there are two to nine
    @Transactional
    public List<IncidentId> split(Actor by, IncidentId id, List<Part> parts) {
        var whole = store.take(by.county(), id, Incident.Dispatching.class);
        Moves.SPLIT.require(whole, by);
        if (parts.size() < 2 || parts.size() > MOST) {
            throw new Rejection("incident.parts", MOST).field("parts");
        }
        var split = whole.split(parts.size(), owners.centre(whole), by.id(), steps.now());
        var made = parts.stream().map(p -> part(by, whole.matter(), p)).toList();
        steps.take(by, whole, split, Steps.Saying.open("split", null).with(Map.of("parts", made)));
        return made;
    }

    private IncidentId part(Actor by, Matter whole, Part part) {
        var code = part.category() == null || part.category().isBlank() ? whole.category() : part.category();
        var category = categories.on(whole.county(), code, steps.now());
        var report = new Report(
                Ids.next(),
                Channel.SPLIT,
                new Report.Place(whole.area().code(), null, null, null),
                part.words(),
                code,
                List.of(),
                null,
                false);
        var receipt = store.likeWhole(whole, report, by.id());
        var opened = register.enter(by, receipt, whole.area(), category, false, whole.id());
        var submitted = store.take(whole.county(), new IncidentId(opened.id().value()), Incident.Submitted.class);
        var accepted = submitted.accept(by.id());
        steps.take(by, submitted, accepted, Steps.Saying.quiet("accepted", null));
        steps.take(by, accepted, accepted.escalate(), Steps.Saying.quiet("escalated", null));
        return submitted.matter().id();
    }

    /// A part is over; when it was the last, the whole goes to its requester.
    void closed(Actor by, Matter part) {
        if (part.partOf() == null || stillOpen(part)) {
            return;
        }
        var whole = store.take(part.county(), part.partOf(), Incident.class);
        if (whole instanceof Incident.Split split) {
            var sum = new Outcome(by.id(), results(split.matter()), List.of());
            var verified = split.settle(sum);
            steps.take(by, split, verified, Steps.Saying.open("parts-done", sum.words()));
        }
    }

    private boolean stillOpen(Matter part) {
        return db.sql("""
                        select count(*) from incident
                        where county = :county and part_of = :whole and closed_at is null
                        """)
                        .param("county", part.county().code())
                        .param("whole", Objects.requireNonNull(part.partOf()).value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String results(Matter whole) {
        return String.join(
                "\n",
                db.sql("""
                        select result from incident
                        where county = :county and part_of = :whole and result is not null order by received_at, id
                        """)
                        .param("county", whole.county().code())
                        .param("whole", whole.id().value())
                        .query(String.class)
                        .list());
    }

    /// The parts of an incident.
    List<IncidentId> of(Matter whole) {
        return db
                .sql("select id from incident where county = :county and part_of = :whole order by id")
                .param("county", whole.county().code())
                .param("whole", whole.id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(IncidentId::new)
                .toList();
    }
}
