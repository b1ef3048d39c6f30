package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import org.lianxin.docket.Opened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The real use-cases at moments that a test chooses; the application's own clock is left alone.
@Component
class ALoopInTime {
    private final DemoLoop loop;
    private final TransactionTemplate transaction;
    final Incidents incidents;
    final Work work;
    final Closing closing;

    ALoopInTime(DemoLoop loop, TransactionTemplate transaction) {
        this.loop = loop;
        this.transaction = transaction;
        this.incidents = loop.incidents;
        this.work = loop.work;
        this.closing = loop.closing;
    }

    /// Does something at a moment.
    void at(Instant moment, Runnable deed) {
        loop.at(moment);
        transaction.executeWithoutResult(t -> deed.run());
    }

    Opened reported(Instant moment, ADistrict.Staffed d) {
        loop.at(moment);
        return transaction.execute(t -> loop.reports.receive(
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
