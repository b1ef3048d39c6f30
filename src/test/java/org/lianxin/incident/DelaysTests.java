package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Timeline;
import org.springframework.beans.factory.annotation.Autowired;

/// What makes a matter take longer: a return, more time, waiting for somebody outside.
class DelaysTests extends InADistrict {
    @Autowired
    Timeline timeline;

    @Test
    void aUnitReturnsOnceThenTheDispatcherRulesAndTheRulingIsFinalAndRemembered() {
        var id = an.assigned(d, "0302");
        work.sendBack(d.handler().actor(), id, "不属于我局职责");
        assertThat(read.stage(d, id)).isEqualTo("DISPATCHING");

        incidents.dispatch(d.dispatcher().actor(), id, d.water(), List.of(), "按职责表");
        refused("incident.move-denied", () -> work.sendBack(d.other().actor(), id, "也不是我们的"));
        assertThat(pages.page(d.other().actor(), id).moves())
                .extracting(Moves.Offer::name)
                .contains("sign");

        var like = an.dispatching(d, "0302");
        var precedents = pages.page(d.dispatcher().actor(), like).precedents();
        assertThat(precedents).singleElement().satisfies(p -> {
            assertThat(p.refusedBy()).isEqualTo(d.sanitation());
            assertThat(p.givenTo()).isEqualTo(d.water());
            assertThat(p.reason()).isEqualTo("不属于我局职责");
        });
    }

    @Test
    void moreTimeIsGrantedOneLevelUpOnceAndNoLongerThanTheLimit() {
        var id = an.handling(d, "0302");
        refused(
                "docket.extension-too-long",
                () -> work.askExtension(d.handler().actor(), id, Limit.parse("4 wd"), "配件未到"));
        work.askExtension(d.handler().actor(), id, Limit.parse("3 wd"), "配件未到");
        refused("incident.move-denied", () -> work.decideExtension(d.handler().actor(), id, true, null));
        refused(
                "incident.move-denied",
                () -> work.decideExtension(d.gridWorker().actor(), id, true, null));
        var promised = read.clock(d, id, "HANDLE").due();

        work.decideExtension(d.dispatcher().actor(), id, true, null);

        assertThat(read.clock(d, id, "HANDLE").due()).isAfter(promised);
        assertThat(read.said(d, id)).contains("配件未到");
        refused(
                "docket.extended-already",
                () -> work.askExtension(d.handler().actor(), id, Limit.parse("1 wd"), "又未到"));
    }

    @Test
    void aRefusedExtensionLeavesTheDate() {
        var id = an.handling(d, "0302");
        var promised = read.clock(d, id, "HANDLE").due();
        work.askExtension(d.handler().actor(), id, Limit.parse("1 wd"), "忙不过来");

        work.decideExtension(d.dispatcher().actor(), id, false, "理由不充分");

        assertThat(read.clock(d, id, "HANDLE").due()).isEqualTo(promised);
        assertThat(read.said(d, id)).doesNotContain("理由不充分");
    }

    @Test
    void theClocksPauseOnlyWhileSomebodyOutsideIsWaitedForAndTheRequesterReadsWhy() {
        var id = an.handling(d, "0302");
        refused(
                "incident.wait-too-long",
                () -> work.waitFor(d.handler().actor(), id, Wait.For.THIRD_PARTY, "等供电局", 11));

        work.waitFor(d.handler().actor(), id, Wait.For.THIRD_PARTY, "等供电局断电", 3);

        assertThat(read.clock(d, id, "HANDLE").paused()).isNotNull();
        assertThat(read.said(d, id)).contains("等供电局断电");
        assertThat(timeline.spells(d.county(), id.entry()).getLast().waitsFor()).isEqualTo("THIRD_PARTY");
        work.resume(d.handler().actor(), id, null);
        assertThat(read.clock(d, id, "HANDLE").paused()).isNull();
        assertThat(read.stage(d, id)).isEqualTo("HANDLING");
    }
}
