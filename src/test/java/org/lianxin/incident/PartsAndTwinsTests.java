package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One matter in several parts, and several reports of one matter.
class PartsAndTwinsTests extends InADistrict {
    @Autowired
    Parts parts;

    @Autowired
    Merging merging;

    @Autowired
    Slips slips;

    @Test
    void everyPartGoesItsWayAndTheLastOneBringsTheWholeToItsRequester() {
        var id = an.dispatching(d, "0302");
        var by = d.dispatcher().actor();
        refused("incident.parts", () -> parts.split(by, id, List.of(new Parts.Part("只有一项", null))));
        var made = parts.split(by, id, List.of(new Parts.Part("修灯", "0302"), new Parts.Part("清垃圾", "0101")));
        assertThat(read.stage(d, id)).isEqualTo("SPLIT");
        refused(
                "incident.move-denied",
                () -> parts.split(by, made.getFirst(), List.of(new Parts.Part("甲", null), new Parts.Part("乙", null))));

        settle(made.getFirst());
        assertThat(read.stage(d, id)).isEqualTo("SPLIT");
        settle(made.getLast());

        assertThat(read.stage(d, id)).isEqualTo("VERIFIED");
        closing.answer(d.county(), id, AnIncident.answer(true, true, TheRequester.ID));
        assertThat(read.stage(d, id)).isEqualTo("CLOSED");
    }

    private void settle(IncidentId part) {
        incidents.dispatch(d.dispatcher().actor(), part, d.sanitation(), List.of(), null);
        work.sign(d.handler().actor(), part);
        work.finish(d.handler().actor(), part, "已办", List.of());
        closing.verify(d.dispatcher().actor(), part, null);
        assertThat(read.stage(d, part)).isEqualTo("CLOSED");
    }

    @Test
    void reportsOfTheSameThingAreMergedAndEveryReporterSeesHowItStands() {
        var id = an.handling(d, "0302");
        var twin = an.reported(d);
        incidents.accept(d.gridWorker().actor(), AnIncident.id(twin), "0302", null);

        merging.merge(d.gridWorker().actor(), AnIncident.id(twin), id);
        work.finish(d.handler().actor(), id, "换好了灯泡", List.of());

        var slip = slips.of(d.county(), twin.code(), java.util.Locale.SIMPLIFIED_CHINESE);
        assertThat(slip.stage()).isEqualTo(Stage.DONE);
        assertThat(slip.result()).isEqualTo("换好了灯泡");
        assertThat(slip.reports()).isEqualTo(2);
        assertThat(pages.page(d.dispatcher().actor(), id).links().merged()).isEqualTo(2);
    }

    @Test
    void nothingIsMergedWithItselfOrIntoWhatIsOver() {
        var id = an.accepted(d, "0302");
        var closed = an.verified(d, "0302");
        closing.answer(d.county(), closed, AnIncident.answer(true, true, TheRequester.ID));

        refused("incident.merge-with-itself", () -> merging.merge(d.gridWorker().actor(), id, id));
        refused("incident.merge-into-closed", () -> merging.merge(d.gridWorker().actor(), id, closed));
    }
}
