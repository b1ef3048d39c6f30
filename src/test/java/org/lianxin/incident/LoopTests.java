package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.Refusals.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Timeline;
import org.springframework.beans.factory.annotation.Autowired;

/// Every move of the loop and the guard that stands before it.
class LoopTests extends InADistrict {
    @Autowired
    Timeline timeline;

    @Test
    void aReportNobodyHasAcceptedIsNotDispatched() {
        var id = AnIncident.id(an.reported(d));

        refused(
                "incident.move-denied",
                () -> incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null));
    }

    @Test
    void aGridWorkerDoesNotDispatchAndADispatcherDoesNotSign() {
        var id = an.dispatching(d, "0302");
        refused(
                "incident.move-denied",
                () -> incidents.dispatch(d.gridWorker().actor(), id, d.sanitation(), List.of(), null));
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null);

        refused("incident.move-denied", () -> work.sign(d.dispatcher().actor(), id));
        refused("incident.move-denied", () -> work.sign(d.other().actor(), id));
    }

    @Test
    void theLeadUnitIsNotAJointUnitAndEveryUnitExists() {
        var id = an.dispatching(d, "0302");
        var by = d.dispatcher().actor();

        refused("incident.lead-is-joint", () -> incidents.dispatch(by, id, d.water(), List.of(d.water()), null));
        refused("incident.unit-unknown", () -> incidents.dispatch(by, id, UUID.randomUUID(), List.of(), null));
    }

    @Test
    void onlyWhoRulesVoidsAndReopensAndTheReasonIsRead() {
        var id = an.accepted(d, "0302");
        refused("incident.move-denied", () -> incidents.voidFor(d.gridWorker().actor(), id, "误报"));
        incidents.voidFor(d.dispatcher().actor(), id, "现场无此情况");
        assertThat(read.said(d, id)).contains("现场无此情况");
        refused("incident.out-of-step", () -> incidents.reopen(d.dispatcher().actor(), id, "再看看"));

        var closed = an.verified(d, "0302");
        closing.answer(d.county(), closed, AnIncident.answer(true, false, TheRequester.ID));
        incidents.reopen(d.dispatcher().actor(), closed, "又坏了");

        assertThat(read.stage(d, closed)).isEqualTo("DISPATCHING");
        assertThat(read.clock(d, closed, "REHANDLE").limit()).isEqualTo(Limit.parse("3 wd"));
    }

    @Test
    void somebodyAnswersForItAtEveryMomentFromReceiptToClose() {
        var id = an.verified(d, "0302");
        closing.answer(d.county(), id, AnIncident.answer(true, true, TheRequester.ID));

        var spells = timeline.spells(d.county(), id.entry());

        for (int i = 1; i < spells.size(); i++) {
            assertThat(spells.get(i).from()).isEqualTo(spells.get(i - 1).to());
        }
        assertThat(spells).allMatch(s -> s.unit() != null);
        assertThat(spells.getLast().to())
                .isEqualTo(pages.page(d.dispatcher().actor(), id).entry().closedAt());
    }

    @Test
    void whatIsOfferedIsNotRefusedForWantOfLeave() {
        var id = an.dispatching(d, "0302");

        assertThat(read.offered(d.dispatcher().actor(), id))
                .containsExactlyInAnyOrder(
                        "classify", "dispatch", "split", "transfer", "merge", "void", "whistle", "urge");
        assertThat(read.offered(d.gridWorker().actor(), id)).doesNotContain("dispatch", "split", "void");
        assertThatThrownBy(() -> pages.page(d.handler().actor(), id)).hasMessageContaining("docket.unknown");
    }
}
