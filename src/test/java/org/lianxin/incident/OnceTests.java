package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Opened;
import org.lianxin.docket.Search;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;

/// What happens at the same moment happens once.
@LianxinTest
class OnceTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Reports reports;

    @Autowired
    Incidents incidents;

    @Autowired
    Entries entries;

    @Test
    void aReportSentTwiceAtOnceIsEnteredOnceAndAnsweredTwiceTheSame() throws Exception {
        var d = districts.fresh();
        var report = AnIncident.report(d, Channel.RESIDENT, "井盖没了", "0301");

        var answers = atOnce(4, () -> reports.receive(new TheRequester(d.county()), report));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(entries.search(d.dispatcher().actor(), Search.ALL, 0, 10).total())
                .isEqualTo(1);
    }

    @Test
    void ofTwoDispatchersAtOnceOneDispatches() throws Exception {
        var d = districts.fresh();
        var id = an.dispatching(d, "0302");

        var outcomes = atOnce(2, () -> {
            try {
                incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null);
                return "dispatched";
            } catch (Rejection r) {
                return r.code();
            }
        });

        assertThat(outcomes).containsExactlyInAnyOrder("dispatched", "incident.move-denied");
    }

    @Test
    void reportsOfOneCommunityOnOneDayHaveNumbersOfTheirOwn() throws Exception {
        var d = districts.fresh();

        var opened = atOnce(8, () -> an.reported(d));

        assertThat(opened.stream().map(Opened::number).distinct()).hasSize(8);
        assertThat(opened.stream().map(Opened::code).distinct()).hasSize(8);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
