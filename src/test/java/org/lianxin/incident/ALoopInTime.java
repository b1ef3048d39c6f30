package org.lianxin.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Opened;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Photos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The real use-cases at moments that a test chooses; the application's own clock is left alone.
@Component
class ALoopInTime {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final TransactionTemplate transaction;
    private final Reports reports;
    final Incidents incidents;
    final Work work;
    final Closing closing;

    ALoopInTime(
            IncidentStore store,
            Docket docket,
            Timekeeping time,
            Owners owners,
            ApplicationEventPublisher events,
            Rulings rulings,
            UnitsShown units,
            Categories categories,
            Classifying classifying,
            Clocks clocks,
            WorkingCalendar calendar,
            Whereabouts whereabouts,
            Reporters reporters,
            Photos photos,
            Duties duties,
            Parts parts,
            Joinable joinable,
            TransactionTemplate transaction,
            JdbcClient db) {
        InstantSource clock = now::get;
        var steps = new Steps(store, docket, time, owners, events, clock);
        this.transaction = transaction;
        this.incidents = new Incidents(store, steps, owners, classifying, rulings, units);
        this.work = new Work(store, steps, clocks, docket, calendar);
        this.closing = new Closing(store, steps, parts, clocks);
        var register = new Register(docket, store, time, steps, duties);
        var merging = new Merging(store, steps, owners, joinable, db);
        this.reports = new Reports(whereabouts, categories, reporters, register, merging, photos, clock);
    }

    /// Does something at a moment.
    void at(Instant moment, Runnable deed) {
        now.set(moment);
        transaction.executeWithoutResult(t -> deed.run());
    }

    Opened reported(Instant moment, ADistrict.Staffed d) {
        now.set(moment);
        return transaction.execute(t -> reports.receive(
                new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, "路灯不亮，晚上看不见路", null)));
    }

    /// Reported, accepted, handed up and given to the sanitation department within four minutes.
    IncidentId assigned(Instant moment, ADistrict.Staffed d, String category) {
        var id = AnIncident.id(reported(moment, d));
        var worker = d.gridWorker().actor();
        at(moment.plusSeconds(60), () -> incidents.accept(worker, id, category, null));
        at(moment.plusSeconds(120), () -> incidents.escalate(worker, id, "需要部门办理"));
        at(
                moment.plusSeconds(180),
                () -> incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null));
        return id;
    }
}
