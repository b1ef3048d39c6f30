package org.lianxin.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianxin.docket.Holder;
import org.lianxin.incident.category.Grade;
import org.lianxin.notice.News;
import org.lianxin.notice.Notices;
import org.lianxin.notice.To;
import org.lianxin.platform.County;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells units what has come to them, and requesters what they should know; the reporters of merged reports too.
@Component
class TellPeople {
    /// After these the matter lies with somebody new, or again.
    private static final Set<String> HANDED = Set.of(
            "received",
            "escalated",
            "dispatched",
            "returned",
            "unsigned",
            "rejected",
            "finished",
            "not-solved",
            "reopened",
            "extension-asked",
            "parts-done");

    private static final Set<String> REPORTED = Set.of(
            "accepted",
            "dispatched",
            "extended",
            "waiting",
            "solved",
            "verified",
            "parts-done",
            "closed",
            "closed-unanswered",
            "transferred",
            "voided",
            "reopened");

    private final Notices notices;
    private final IncidentStore store;
    private final Owners owners;
    private final UnitsShown units;
    private final JdbcClient db;

    TellPeople(Notices notices, IncidentStore store, Owners owners, UnitsShown units, JdbcClient db) {
        this.notices = notices;
        this.store = store;
        this.owners = owners;
        this.units = units;
        this.db = db;
    }

    @EventListener
    void on(IncidentMoved moved) {
        boolean handed = HANDED.contains(moved.name());
        boolean reported = REPORTED.contains(moved.name());
        if (!handed && !reported) {
            return;
        }
        var incident = store.find(moved.county(), moved.id()).orElseThrow();
        boolean urgent = incident.matter().grade() == Grade.A;
        if (handed) {
            owners.of(incident)
                    .map(Holder::unit)
                    .ifPresent(unit -> tell(moved, new To.Unit(unit), "incident.told." + moved.name(), urgent));
        }
        if (reported) {
            requesters(moved.county(), incident)
                    .forEach(id ->
                            tell(moved, new To.Reporter("incident:" + id), "public.incident." + moved.name(), urgent));
        }
    }

    private void tell(IncidentMoved moved, To to, String text, boolean urgent) {
        var unit = moved.facts().get("lead") instanceof UUID lead
                ? units.of(moved.county(), lead).name()
                : "";
        var body = moved.facts().get("body") instanceof String words ? words : "";
        var news = News.of(moved.deed(), moved.subject(), text, unit, body);
        notices.tell(moved.county(), to, urgent ? news.atOnce() : news);
    }

    private List<IncidentId> requesters(County county, Incident incident) {
        return db
                .sql("""
                        select id from incident
                        where county = :county and (id = :id or merged_into = :id) and answerable
                        """)
                .param("county", county.code())
                .param("id", incident.matter().id().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(IncidentId::new)
                .toList();
    }
}
