package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.journal.Journal;
import org.lianxin.notice.Notices;
import org.lianxin.people.Item;
import org.lianxin.people.Purpose;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands around the loop: whistles, urges, supervision, twins, notices, proofs.
@LianxinTest
class AroundTheLoopTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Whistles whistles;

    @Autowired
    Urges urges;

    @Autowired
    Supervision supervision;

    @Autowired
    Triage triage;

    @Autowired
    Closing closing;

    @Autowired
    Work work;

    @Autowired
    Notices notices;

    @Autowired
    Journal journal;

    @Autowired
    Calling calling;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void onlyThoseAuthorisedBlowTheWhistleAndOnlyTheCalledAnswer() {
        var id = an.dispatching(d, "0302");
        var units = List.of(d.water());

        assertThatThrownBy(() -> whistles.blow(d.gridWorker().actor(), id, Whistle.Kind.ROUTINE, units, "多部门联合执法"))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void anUrgeIsAnsweredByTheUnitThatHoldsTheIncident() {
        var id = an.handling(d, "0302");
        var urge = urges.urge(d.supervisor().actor(), id, "居民多次催问");
        assertThat(urge.unit()).isEqualTo(d.sanitation());
        assertThat(urge.due()).isAfter(urge.at());

        assertThatThrownBy(() -> urges.reply(d.other().actor(), urge.id(), "马上办"))
                .isInstanceOf(Rejection.class);
        var answered = urges.reply(d.handler().actor(), urge.id(), "配件已到，今天修好");

        assertThat(answered.reply()).isEqualTo("配件已到，今天修好");
        assertThatThrownBy(() -> urges.reply(d.handler().actor(), urge.id(), "再说一遍"))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void whatIsOverIsNotUrged() {
        var id = an.verified(d, "0302");
        closing.answer(d.county(), id, new Answer(true, true, null, Answer.Via.PAGE, TheRequester.ID));

        assertThatThrownBy(() -> urges.urge(d.supervisor().actor(), id, "快办")).hasMessageContaining("incident.over");
    }

    @Test
    void theSupervisorSeesWhatWillBeLateAndNoReporter() {
        var id = an.handling(d, "0302");

        var watch =
                supervision.watch(d.supervisor().actor(), null, Instant.now().plus(Duration.ofDays(20)));

        assertThat(watch.soon()).extracting(Supervision.Watched::id).contains(id);
        assertThat(watch.late()).isEmpty();
        assertThat(watch.toString()).doesNotContain("李四", "13900001111", "路灯不亮");
        assertThat(supervision
                        .watch(
                                districts.fresh().supervisor().actor(),
                                null,
                                Instant.now().plus(Duration.ofDays(20)))
                        .soon())
                .isEmpty();
    }

    @Test
    void whatWasSentBackOrReworkedIsOnTheSupervisorsDesk() {
        var returned = an.assigned(d, "0302");
        work.sendBack(d.handler().actor(), returned, "不归我们管");
        var reworked = an.done(d, "0101");
        closing.reject(d.dispatcher().actor(), reworked, "没有清干净");

        var watch = supervision.watch(d.supervisor().actor(), null, Instant.now());

        assertThat(watch.returned()).extracting(Supervision.Watched::id).containsExactly(returned);
        assertThat(watch.reworked()).extracting(Supervision.Watched::id).containsExactly(reworked);
    }

    @Test
    void threeOfAKindAtOnePlaceAreRepeated() {
        for (int i = 0; i < 3; i++) {
            an.accepted(d, "0302");
        }

        assertThat(supervision
                        .watch(d.supervisor().actor(), null, Instant.now())
                        .repeated())
                .singleElement()
                .satisfies(r -> assertThat(r.times()).isEqualTo(3));
    }

    @Test
    void samplesAreOfClosedIncidents() {
        an.handling(d, "0302");
        var id = an.verified(d, "0302");
        closing.answer(d.county(), id, new Answer(true, true, null, Answer.Via.PAGE, TheRequester.ID));

        assertThat(supervision.sample(d.supervisor().actor(), null))
                .extracting(Supervision.Watched::id)
                .containsExactly(id);
    }

    @Test
    void theHandlerCallsTheReporterAndTheLookIsKeptAndNobodyElseSeesThePhone() {
        var id = an.handling(d, "0302");

        var seen = calling.reveal(d.handler().actor(), id, "约时间上门");

        assertThat(seen).containsEntry(Item.PHONE, "13900001111");
        for (var other : List.of(d.other(), d.dispatcher(), d.gridWorker(), d.supervisor())) {
            assertThatThrownBy(() -> calling.reveal(other.actor(), id, "看看")).isInstanceOf(Rejection.class);
        }
        var asked = an.verified(d, "0302");
        assertThat(calling.reveal(d.dispatcher().actor(), asked, "回访，电话13900002222"))
                .containsKey(Item.NAME);
        assertThat(calling.seen(d.county(), asked).looks()).singleElement().satisfies(look -> {
            assertThat(look.by()).isEqualTo(d.dispatcher().actor().name());
            assertThat(look.purpose()).isEqualTo(Purpose.CALL_BACK);
            assertThat(look.note()).startsWith("回访").doesNotContain("13900002222");
        });
    }

    @Test
    void whatIsReportedTwiceAtOnePlaceIsProposedAsTheSame() {
        var first = an.accepted(d, "0302");
        var other = an.accepted(d, "0101");
        var again = an.accepted(d, "0302");
        var unclassified = AnIncident.id(an.reported(d));

        // the first is of the same category; the others are there for their words
        assertThat(triage.twins(d.gridWorker().actor(), again))
                .anySatisfy(t -> {
                    assertThat(t.entry().id()).isEqualTo(first.entry());
                    assertThat(t.likeness()).isGreaterThan(0.9);
                })
                .extracting(t -> t.entry().id())
                .containsExactlyInAnyOrder(first.entry(), other.entry(), unclassified.entry());
        assertThat(triage.twins(d.gridWorker().actor(), unclassified))
                .extracting(t -> t.entry().id())
                .containsExactlyInAnyOrder(first.entry(), other.entry(), again.entry());
        assertThatThrownBy(() -> triage.twins(districts.fresh().gridWorker().actor(), again))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void theReporterIsToldOfTheStepsAndTheJournalProvesTheReport() {
        var id = an.verified(d, "0302");

        assertThat(notices.forReporter(d.county(), "incident:" + id, java.util.Locale.SIMPLIFIED_CHINESE))
                .extracting(n -> n.text())
                .contains("已交由城管局办理。", "核查通过，请您评价。");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> journal.receipt(d.county(), "incident:" + id).isPresent());
        assertThat(journal.receipt(d.county(), "incident:" + id).orElseThrow().fault())
                .isEmpty();
    }
}
