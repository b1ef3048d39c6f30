package org.lianxin.planning.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.WayOut;
import org.lianxin.planning.network.NetworkProblem.Limits;
import org.lianxin.planning.network.NetworkProblem.Places;
import org.lianxin.planning.network.NetworkProblem.Way;

class NetworkTests {
    private final Network network = new Network();

    @Test
    void thePublishedFiguresContradictEachOtherAndTheWaysOutAreOffered() {
        var outcome = network.plan(problem(5600, 35_000, 586, Way.STRICT), budget());
        assertThat(outcome).isInstanceOf(Infeasible.class);
        var infeasible = (Infeasible<NetworkPlan>) outcome;
        assertThat(infeasible.code()).isEqualTo("network.too-few-households");
        assertThat(infeasible.conflict()).hasSize(3);
        assertThat(infeasible.conflict().get(1).zh()).contains("84000");
        assertThat(infeasible.conflict().get(2).zh()).contains("35000").contains("6.25");
        assertThat(infeasible.waysOut().stream().map(WayOut::value)).containsExactly("multi", "serving", "soft", "6");
    }

    @Test
    void everyWayOutThatIsOfferedGivesANetworkTheCheckerAccepts() {
        for (var way : new Way[] {Way.MULTI, Way.SERVING, Way.SOFT}) {
            var problem = problem(60, 380, 6, way);
            var answer = answered(problem, network.plan(problem, budget()));
            assertThat(answer.solution().linkMember().length).isGreaterThanOrEqualTo(380);
        }
    }

    @Test
    void onlyWillingMembersBecomeHubsAndTodaysHubsStay() {
        var problem = problem(60, 0, 6, Way.STRICT);
        for (var i = 0; i < 60; i++) {
            problem.willing()[i] = i % 4 == 0;
        }
        problem.hubNow()[7] = true;
        var plan = answered(problem, network.plan(problem, budget())).solution();
        assertThat(plan.hubOf()[7]).isEqualTo(7);
        assertThat(Arrays.stream(plan.hubOf())).allMatch(hub -> hub % 4 == 0 || hub == 7);
    }

    @Test
    void tooFewWillingMembersAreCounted() {
        var problem = problem(60, 0, 6, Way.STRICT);
        Arrays.fill(problem.willing(), false);
        problem.willing()[3] = true;
        var infeasible = (Infeasible<NetworkPlan>) network.plan(problem, budget());
        assertThat(infeasible.code()).isEqualTo("network.too-few-willing");
        assertThat(infeasible.waysOut().getFirst().value()).isEqualTo("1");
    }

    @Test
    void tooManyHubsForTheMembersOfferTheRightNumber() {
        var infeasible = (Infeasible<NetworkPlan>) network.plan(problem(60, 0, 11, Way.STRICT), budget());
        assertThat(infeasible.code()).isEqualTo("network.too-few-members");
        assertThat(infeasible.waysOut().getFirst().value()).isEqualTo("10");
    }

    @Test
    void theCheckerSeesAHubWithTooManyMembersAndAHouseholdForgotten() {
        var problem = problem(12, 20, 1, Way.SOFT);
        var all = new int[12];
        var plan = new NetworkPlan(all, new int[] {0, 1, 1}, new int[] {0, 0, 1});
        var broken = new NetworkChecker()
                .check(problem, plan).findings().stream()
                        .filter(f -> f.forbids())
                        .map(f -> f.rule().id())
                        .toList();
        assertThat(broken).containsExactly("link-members", "household-linked", "one-link");
    }

    @Test
    void theBoundIsNeverAboveTheAnswer() {
        var problem = problem(60, 0, 6, Way.STRICT);
        var answer = answered(problem, network.plan(problem, budget()));
        assertThat(answer.gap()).isBetween(0.0, 1.0);
        assertThat(((org.lianxin.planning.Bound.Proven) answer.bound()).value())
                .isLessThanOrEqualTo(answer.objective());
    }

    @Test
    void allMembersOnOneSpotAreGroupedAllTheSame() {
        var spots = new double[24];
        var names = new String[24];
        Arrays.setAll(names, Integer::toString);
        var problem = problem(
                new Places(names, spots, spots),
                new Places(new String[0], new double[0], new double[0]),
                3,
                Way.STRICT);
        assertThat(answered(problem, network.plan(problem, budget())).objective())
                .isZero();
    }

    private static Answer<NetworkPlan> answered(NetworkProblem problem, Outcome<NetworkPlan> outcome) {
        assertThat(outcome).isInstanceOf(Answer.class);
        var answer = (Answer<NetworkPlan>) outcome;
        var verdict = new NetworkChecker().check(problem, answer.solution());
        assertThat(verdict.accepted()).as(verdict.toString()).isTrue();
        assertThat(verdict.confirms(answer.objective())).isTrue();
        return answer;
    }

    private static SearchBudget budget() {
        return new SearchBudget(5, 1, 2);
    }

    private static NetworkProblem problem(int members, int households, int hubs, Way way) {
        return problem(places(members, 1), places(households, 2), hubs, way);
    }

    private static NetworkProblem problem(Places members, Places households, int hubs, Way way) {
        var n = members.size();
        var none = new int[n];
        Arrays.fill(none, -1);
        var willing = new boolean[n];
        Arrays.fill(willing, true);
        return new NetworkProblem(
                members,
                willing,
                new boolean[n],
                none,
                0,
                none,
                0,
                households,
                hubs,
                new Limits(5, 10),
                new Limits(15, 25),
                4,
                way);
    }

    private static Places places(int n, long seed) {
        var random = new SplittableRandom(seed);
        var names = new String[n];
        Arrays.setAll(names, Integer::toString);
        return new Places(
                names,
                random.doubles(n, 0, 1000).toArray(),
                random.doubles(n, 0, 1000).toArray());
    }
}
