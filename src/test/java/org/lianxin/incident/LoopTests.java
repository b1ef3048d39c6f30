package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.docket.Clock;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Timeline;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;

/// Every move of the loop and the guard that stands before it.
@LianxinTest
class LoopTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Incidents incidents;

    @Autowired
    Work work;

    @Autowired
    Closing closing;

    @Autowired
    Parts parts;

    @Autowired
    Merging merging;

    @Autowired
    Reports reports;

    @Autowired
    Pages pages;

    @Autowired
    Slips slips;

    @Autowired
    Docket docket;

    @Autowired
    Timeline timeline;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

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
                        answer(true, true, d.gridWorker().account().toString())));

        closing.answer(d.county(), id, answer(true, true, TheRequester.ID));

        assertThat(stage(id)).isEqualTo("CLOSED");
    }

    @Test
    void whatAGridWorkerFindsAndSolvesIsCheckedByAnother() {
        var id = an.found(d, "0111");
        incidents.accept(d.gridWorker().actor(), id, "0111", null);
        incidents.solve(d.gridWorker().actor(), id, "已捡拾干净", List.of());
        refused("incident.move-denied", () -> closing.check(d.gridWorker().actor(), id, null));

        closing.check(d.colleague().actor(), id, null);

        assertThat(stage(id)).isEqualTo("CLOSED");
    }

    @Test
    void whatTheRequesterCallsUnsolvedGoesToTheDispatcherAndCountsAsRework() {
        var id = an.accepted(d, "0302");
        incidents.solve(d.gridWorker().actor(), id, "换好了灯泡", List.of());

        closing.answer(d.county(), id, answer(false, false, TheRequester.ID));

        assertThat(stage(id)).isEqualTo("DISPATCHING");
        assertThat(clock(id, "HANDLE").stopped()).isNull();
    }

    @Test
    void aUnitReturnsOnceThenTheDispatcherRulesAndTheRulingIsFinalAndRemembered() {
        var id = an.assigned(d, "0302");
        work.sendBack(d.handler().actor(), id, "不属于我局职责");
        assertThat(stage(id)).isEqualTo("DISPATCHING");

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
        var promised = clock(id, "HANDLE").due();

        work.decideExtension(d.dispatcher().actor(), id, true, null);

        assertThat(clock(id, "HANDLE").due()).isAfter(promised);
        assertThat(said(id)).contains("配件未到");
        refused(
                "docket.extended-already",
                () -> work.askExtension(d.handler().actor(), id, Limit.parse("1 wd"), "又未到"));
    }

    @Test
    void aRefusedExtensionLeavesTheDate() {
        var id = an.handling(d, "0302");
        var promised = clock(id, "HANDLE").due();
        work.askExtension(d.handler().actor(), id, Limit.parse("1 wd"), "忙不过来");

        work.decideExtension(d.dispatcher().actor(), id, false, "理由不充分");

        assertThat(clock(id, "HANDLE").due()).isEqualTo(promised);
        assertThat(said(id)).doesNotContain("理由不充分");
    }

    @Test
    void theClocksPauseOnlyWhileSomebodyOutsideIsWaitedForAndTheRequesterReadsWhy() {
        var id = an.handling(d, "0302");
        refused(
                "incident.wait-too-long",
                () -> work.waitFor(d.handler().actor(), id, Wait.For.THIRD_PARTY, "等供电局", 11));

        work.waitFor(d.handler().actor(), id, Wait.For.THIRD_PARTY, "等供电局断电", 3);

        assertThat(clock(id, "HANDLE").paused()).isNotNull();
        assertThat(said(id)).contains("等供电局断电");
        assertThat(timeline.spells(d.county(), id.entry()).getLast().waitsFor()).isEqualTo("THIRD_PARTY");
        work.resume(d.handler().actor(), id, null);
        assertThat(clock(id, "HANDLE").paused()).isNull();
        assertThat(stage(id)).isEqualTo("HANDLING");
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
        var own = answer(true, true, d.gridWorker().account().toString());
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
                answer(true, true, d.colleague().account().toString()));
        assertThat(stage(id)).isEqualTo("CLOSED");
    }

    @Test
    void workThatIsRejectedGoesOnOnTheSameClock() {
        var id = an.done(d, "0302");
        var due = clock(id, "HANDLE").due();

        closing.reject(d.dispatcher().actor(), id, "灯还是不亮");

        assertThat(stage(id)).isEqualTo("HANDLING");
        assertThat(clock(id, "HANDLE").stopped()).isNull();
        assertThat(clock(id, "HANDLE").due()).isEqualTo(due);
        assertThat(said(id)).doesNotContain("灯还是不亮");
    }

    @Test
    void aRequesterWhoSaysNotSolvedSendsItBackToTheHandler() {
        var id = an.verified(d, "0302");

        closing.answer(d.county(), id, answer(false, true, TheRequester.ID));

        assertThat(stage(id)).isEqualTo("HANDLING");
        assertThat(pages.page(d.handler().actor(), id).entry().ownerUnit()).isEqualTo(d.sanitation());
        refused("incident.out-of-step", () -> closing.answer(d.county(), id, answer(true, true, TheRequester.ID)));
    }

    @Test
    void everyPartGoesItsWayAndTheLastOneBringsTheWholeToItsRequester() {
        var id = an.dispatching(d, "0302");
        var by = d.dispatcher().actor();
        refused("incident.parts", () -> parts.split(by, id, List.of(new Parts.Part("只有一项", null))));
        var made = parts.split(by, id, List.of(new Parts.Part("修灯", "0302"), new Parts.Part("清垃圾", "0101")));
        assertThat(stage(id)).isEqualTo("SPLIT");
        refused(
                "incident.move-denied",
                () -> parts.split(by, made.getFirst(), List.of(new Parts.Part("甲", null), new Parts.Part("乙", null))));

        settle(made.getFirst());
        assertThat(stage(id)).isEqualTo("SPLIT");
        settle(made.getLast());

        assertThat(stage(id)).isEqualTo("VERIFIED");
        closing.answer(d.county(), id, answer(true, true, TheRequester.ID));
        assertThat(stage(id)).isEqualTo("CLOSED");
    }

    private void settle(IncidentId part) {
        incidents.dispatch(d.dispatcher().actor(), part, d.sanitation(), List.of(), null);
        work.sign(d.handler().actor(), part);
        work.finish(d.handler().actor(), part, "已办", List.of());
        closing.verify(d.dispatcher().actor(), part, null);
        assertThat(stage(part)).isEqualTo("CLOSED");
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
        closing.answer(d.county(), closed, answer(true, true, TheRequester.ID));

        refused("incident.merge-with-itself", () -> merging.merge(d.gridWorker().actor(), id, id));
        refused("incident.merge-into-closed", () -> merging.merge(d.gridWorker().actor(), id, closed));
    }

    @Test
    void onlyWhoRulesVoidsAndReopensAndTheReasonIsRead() {
        var id = an.accepted(d, "0302");
        refused("incident.move-denied", () -> incidents.voidFor(d.gridWorker().actor(), id, "误报"));
        incidents.voidFor(d.dispatcher().actor(), id, "现场无此情况");
        assertThat(said(id)).contains("现场无此情况");
        refused("incident.out-of-step", () -> incidents.reopen(d.dispatcher().actor(), id, "再看看"));

        var closed = an.verified(d, "0302");
        closing.answer(d.county(), closed, answer(true, false, TheRequester.ID));
        incidents.reopen(d.dispatcher().actor(), closed, "又坏了");

        assertThat(stage(closed)).isEqualTo("DISPATCHING");
        assertThat(clock(closed, "REHANDLE").limit()).isEqualTo(Limit.parse("3 wd"));
    }

    @Test
    void somebodyAnswersForItAtEveryMomentFromReceiptToClose() {
        var id = an.verified(d, "0302");
        closing.answer(d.county(), id, answer(true, true, TheRequester.ID));

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

        assertThat(names(d.dispatcher().actor(), id))
                .containsExactlyInAnyOrder(
                        "classify", "dispatch", "split", "transfer", "merge", "void", "whistle", "urge");
        assertThat(names(d.gridWorker().actor(), id)).doesNotContain("dispatch", "split", "void");
        assertThatThrownBy(() -> pages.page(d.handler().actor(), id)).hasMessageContaining("docket.unknown");
    }

    private List<String> names(org.lianxin.platform.Actor actor, IncidentId id) {
        return pages.page(actor, id).moves().stream().map(Moves.Offer::name).toList();
    }

    private Clock clock(IncidentId id, String stage) {
        return pages.page(d.dispatcher().actor(), id).clocks().stream()
                .filter(c -> c.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private String stage(IncidentId id) {
        return pages.page(d.dispatcher().actor(), id).entry().stage();
    }

    private String said(IncidentId id) {
        return slips.of(d.county(), docket.code(d.county(), id.entry()), java.util.Locale.SIMPLIFIED_CHINESE)
                .timeline()
                .toString();
    }

    private static Answer answer(boolean solved, boolean satisfied, String by) {
        return new Answer(solved, satisfied, null, Answer.Via.CALL, by);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }
}
