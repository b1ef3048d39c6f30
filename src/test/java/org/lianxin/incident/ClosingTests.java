package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How work ends: by the requester's word, by a call, by a check, and never by whoever did it.
class ClosingTests extends InADistrict {
    @Test
    void whatIsSolvedOnTheSpotIsClosedByTheRequestersWord() {
        var opened = an.reported(d);
        var id = AnIncident.id(opened);
        incidents.accept(d.gridWorker().actor(), id, "0302", null);
        incidents.solve(d.gridWorker().actor(), id, "换好了灯泡", List.of());
        refused(
                "incident.move-denied",
                () -> closing.callBack(
                        d.gridWorker().actor(),
                        id,
                        AnIncident.answer(true, true, d.gridWorker().account().toString())));

        closing.answer(d.county(), id, AnIncident.answer(true, true, TheRequester.ID));

        assertThat(read.stage(d, id)).isEqualTo("CLOSED");
    }

    @Test
    void whatAGridWorkerFindsAndSolvesIsCheckedByAnother() {
        var id = an.found(d, "0111");
        incidents.accept(d.gridWorker().actor(), id, "0111", null);
        incidents.solve(d.gridWorker().actor(), id, "已捡拾干净", List.of());
        refused("incident.move-denied", () -> closing.check(d.gridWorker().actor(), id, null));

        closing.check(d.colleague().actor(), id, null);

        assertThat(read.stage(d, id)).isEqualTo("CLOSED");
    }

    @Test
    void whatTheRequesterCallsUnsolvedGoesToTheDispatcherAndCountsAsRework() {
        var id = an.accepted(d, "0302");
        incidents.solve(d.gridWorker().actor(), id, "换好了灯泡", List.of());

        closing.answer(d.county(), id, AnIncident.answer(false, false, TheRequester.ID));

        assertThat(read.stage(d, id)).isEqualTo("DISPATCHING");
        assertThat(read.clock(d, id, "HANDLE").stopped()).isNull();
    }

    @Test
    void nobodyVerifiesOrCallsBackAboutWorkOfHerOwn() {
        var id = an.accepted(d, "0302");
        incidents.escalate(d.gridWorker().actor(), id, "上报");
        incidents.dispatch(d.dispatcher().actor(), id, d.community(), List.of(), null);
        work.sign(d.gridWorker().actor(), id);
        work.finish(d.gridWorker().actor(), id, "办好了", List.of());

        refused("incident.move-denied", () -> closing.verify(d.gridWorker().actor(), id, null));
        closing.verify(d.colleague().actor(), id, null);
        var own = AnIncident.answer(true, true, d.gridWorker().account().toString());
        refused("incident.move-denied", () -> closing.callBack(d.gridWorker().actor(), id, own));
        refused(
                "incident.move-denied",
                () -> closing.closeUnanswered(d.gridWorker().actor(), id, "无人接听"));
        refused(
                "incident.time-to-answer",
                () -> closing.closeUnanswered(d.colleague().actor(), id, "三次无人接听"));
        closing.callBack(
                d.colleague().actor(),
                id,
                AnIncident.answer(true, true, d.colleague().account().toString()));
        assertThat(read.stage(d, id)).isEqualTo("CLOSED");
    }

    @Test
    void workThatIsRejectedGoesOnOnTheSameClock() {
        var id = an.done(d, "0302");
        var due = read.clock(d, id, "HANDLE").due();

        closing.reject(d.dispatcher().actor(), id, "灯还是不亮");

        assertThat(read.stage(d, id)).isEqualTo("HANDLING");
        assertThat(read.clock(d, id, "HANDLE").stopped()).isNull();
        assertThat(read.clock(d, id, "HANDLE").due()).isEqualTo(due);
        assertThat(read.said(d, id)).doesNotContain("灯还是不亮");
    }

    @Test
    void aRequesterWhoSaysNotSolvedSendsItBackToTheHandler() {
        var id = an.verified(d, "0302");

        closing.answer(d.county(), id, AnIncident.answer(false, true, TheRequester.ID));

        assertThat(read.stage(d, id)).isEqualTo("HANDLING");
        assertThat(pages.page(d.handler().actor(), id).entry().ownerUnit()).isEqualTo(d.sanitation());
        refused(
                "incident.out-of-step",
                () -> closing.answer(d.county(), id, AnIncident.answer(true, true, TheRequester.ID)));
    }
}
