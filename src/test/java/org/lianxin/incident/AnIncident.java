package org.lianxin.incident;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Opened;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.platform.Actor;
import org.springframework.stereotype.Component;

/// Incidents for tests, walked to the step that a test begins with.
@Component
public class AnIncident {
    private final Reports reports;
    private final Incidents incidents;
    private final Work work;
    private final Closing closing;

    AnIncident(Reports reports, Incidents incidents, Work work, Closing closing) {
        this.reports = reports;
        this.incidents = incidents;
        this.work = work;
        this.closing = closing;
    }

    static Report report(Staffed d, Channel channel, String words, @Nullable String category) {
        var reporter = channel == Channel.GRID ? null : new Report.Reporter("李四", "13900001111");
        return new Report(
                UUID.randomUUID(),
                channel,
                new Report.Place(d.grid().code(), 116.8031, 32.6031, "1号楼旁"),
                words,
                category,
                List.of(),
                reporter,
                false);
    }

    static Answer answer(boolean solved, boolean satisfied, String by) {
        return new Answer(solved, satisfied, null, Answer.Via.CALL, by);
    }

    public Opened reported(Staffed d) {
        return reports.receive(new TheRequester(d.county()), report(d, Channel.RESIDENT, "路灯不亮，晚上看不见路", null));
    }

    /// In these words, so many metres east of the others, by a resident.
    public IncidentId reported(Staffed d, String words, @Nullable String category, int metresEast) {
        return id(reports.receive(
                new TheRequester(d.county()),
                new Report(
                        UUID.randomUUID(),
                        Channel.RESIDENT,
                        new Report.Place(d.grid().code(), 116.8031 + metresEast / 93_700.0, 32.6031, "1号楼旁"),
                        words,
                        category,
                        List.of(),
                        null,
                        false)));
    }

    public IncidentId found(Staffed d, String category) {
        Actor worker = d.gridWorker().actor();
        var opened = reports.receive(worker, report(d, Channel.GRID, "巡查发现绿化带里有垃圾", category));
        return id(opened);
    }

    public IncidentId accepted(Staffed d, String category) {
        var id = id(reported(d));
        incidents.accept(d.gridWorker().actor(), id, category, null);
        return id;
    }

    public IncidentId dispatching(Staffed d, String category) {
        var id = accepted(d, category);
        incidents.escalate(d.gridWorker().actor(), id, "需要部门办理");
        return id;
    }

    public IncidentId assigned(Staffed d, String category) {
        var id = dispatching(d, category);
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null);
        return id;
    }

    public IncidentId handling(Staffed d, String category) {
        var id = assigned(d, category);
        work.sign(d.handler().actor(), id);
        return id;
    }

    public IncidentId done(Staffed d, String category) {
        var id = handling(d, category);
        work.finish(d.handler().actor(), id, "换了灯泡", List.of());
        return id;
    }

    public IncidentId verified(Staffed d, String category) {
        var id = done(d, category);
        closing.verify(d.dispatcher().actor(), id, null);
        return id;
    }

    void solve(Staffed d, IncidentId id) {
        incidents.solve(d.gridWorker().actor(), id, "换好了灯泡", List.of());
    }

    void acceptAndSolve(Staffed d, IncidentId id, String category) {
        incidents.accept(d.gridWorker().actor(), id, category, null);
        solve(d, id);
    }

    void hold(Staffed d, IncidentId id) {
        work.waitFor(d.handler().actor(), id, Wait.For.REPORTER, "请补充具体位置", 2);
    }

    void askForTime(Staffed d, IncidentId id) {
        work.askExtension(d.handler().actor(), id, org.lianxin.docket.Limit.parse("1 wd"), "配件未到");
    }

    public void answer(Staffed d, IncidentId id) {
        closing.answer(d.county(), id, new Answer(true, true, null, Answer.Via.PAGE, TheRequester.ID));
    }

    static IncidentId id(Opened opened) {
        return new IncidentId(opened.id().value());
    }
}
