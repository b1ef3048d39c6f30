package org.lianxin.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Limits;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Photos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The use-cases of the loop, told to happen at moments of the demo's past.
@Component
class DemoLoop {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    final Reports reports;
    final Incidents incidents;
    final Work work;
    final Closing closing;
    final Parts parts;
    final Merging merging;
    final Whistles whistles;
    final Urges urges;

    DemoLoop(
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
            Joinable joinable,
            WhistleStore whistleStore,
            Limits limits,
            JdbcClient db) {
        InstantSource clock = now::get;
        var steps = new Steps(store, docket, time, owners, events, clock);
        var register = new Register(docket, store, time, steps, duties);
        this.incidents = new Incidents(store, steps, owners, classifying, rulings, units);
        this.work = new Work(store, steps, clocks, docket, calendar);
        this.parts = new Parts(store, steps, owners, register, categories, db);
        this.closing = new Closing(store, steps, parts, clocks);
        this.merging = new Merging(store, steps, owners, joinable, db);
        this.reports = new Reports(whereabouts, categories, reporters, register, merging, photos, clock);
        this.whistles = new Whistles(store, whistleStore, steps, docket, limits);
        this.urges = new Urges(store, owners, steps, docket, limits, db);
    }

    /// What is done next happens then.
    void at(Instant moment) {
        now.set(moment);
    }
}
