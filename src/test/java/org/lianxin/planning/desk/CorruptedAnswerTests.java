package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.division.Division;
import org.lianxin.planning.division.DivisionChecker;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.MatchPlan;
import org.lianxin.planning.match.MatchProblem;
import org.lianxin.planning.match.Matching;
import org.lianxin.planning.match.Request;
import org.lianxin.planning.match.Taker;
import org.lianxin.planning.network.Network;
import org.lianxin.planning.network.NetworkChecker;
import org.lianxin.planning.network.NetworkPlan;
import org.lianxin.planning.network.NetworkProblem;
import org.lianxin.planning.roster.RosterChecker;
import org.lianxin.planning.roster.RosterPlan;
import org.lianxin.planning.roster.RosterProblem;
import org.lianxin.planning.roster.Rostering;
import org.lianxin.planning.roster.Screening;
import org.lianxin.planning.roster.ScreeningChecker;
import org.lianxin.planning.roster.ScreeningPlan;
import org.lianxin.planning.roster.ScreeningPlanning;
import org.lianxin.planning.rounds.RoundPlanning;
import org.lianxin.planning.rounds.RoundsChecker;
import org.lianxin.planning.rounds.RoundsPlan;
import org.lianxin.planning.rounds.RoundsProblem;
import org.lianxin.planning.rounds.Travel;
import org.lianxin.planning.rounds.Visit;
import org.lianxin.planning.rounds.Window;
import org.lianxin.planning.rounds.Worker;
import org.lianxin.planning.siting.Distances;
import org.lianxin.planning.siting.Siting;
import org.lianxin.planning.siting.SitingChecker;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;

/// An answer that its checker does not confirm is never shown, whatever the kind: a right answer is, and the
/// same answer spoiled in one place, or with a better objective than it has, is not.
class CorruptedAnswerTests {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static SearchBudget budget() {
        return new SearchBudget(6, 1, 1);
    }

    private static <P, S> void assertOnlyTheRightOneIsShown(
            P problem, Outcome<S> outcome, Checker<P, S> checker, UnaryOperator<S> spoil) {
        assertThat(outcome).isInstanceOf(Answer.class);
        var right = (Answer<S>) outcome;
        assertThat(shown(problem, right, checker)).isTrue();
        assertThat(shown(problem, with(right, right.solution(), right.objective() * 0.9 - 1), checker))
                .as("a better objective than it has")
                .isFalse();
        assertThat(shown(problem, with(right, spoil.apply(right.solution()), right.objective()), checker))
                .as("spoiled")
                .isFalse();
    }

    private static <S> Answer<S> with(Answer<S> answer, S solution, double objective) {
        return new Answer<>(
                solution,
                objective,
                answer.bound(),
                answer.findings(),
                answer.explanations(),
                answer.seconds(),
                answer.reproducible());
    }

    private static <P, S> boolean shown(P problem, Answer<S> answer, Checker<P, S> checker) {
        var ended = Judged.of(
                problem, answer, checker, (a, verdict) -> Picture.of(a, verdict).done());
        if (ended instanceof Ended.Nothing nothing) {
            assertThat(nothing.why().code()).isEqualTo("planning.rejected");
        }
        return ended instanceof Ended.Found;
    }

    @Test
    void aDivisionWithATornGrid() {
        var names = new String[12];
        Arrays.setAll(names, v -> "楼" + v);
        var load = new double[12];
        Arrays.fill(load, 10);
        var from = new int[11];
        Arrays.setAll(from, e -> e);
        var to = new int[11];
        Arrays.setAll(to, e -> e + 1);
        var closeness = new double[11];
        Arrays.fill(closeness, 1);
        var problem = new DivisionProblem(
                names, load, from, to, closeness, 3, 30, 50, new int[0], new String[0], 0, INFINITE);
        assertOnlyTheRightOneIsShown(problem, new Division().plan(problem, budget()), new DivisionChecker(), plan -> {
            var torn = plan.gridOf().clone();
            var kept = torn[0];
            torn[0] = torn[11];
            torn[11] = kept;
            return new DivisionPlan(torn, plan.keeps());
        });
    }

    @Test
    void aSitingWithAHomeSentToAClosedStation() {
        var x = new double[] {0, 10, 20, 100, 110, 120};
        var y = new double[6];
        var ones = new double[] {1, 1, 1, 1, 1, 1};
        var free = new double[6];
        Arrays.fill(free, INFINITE);
        var problem = SitingProblem.ofPoints(new Distances.Straight(x, y, x, y, false), ones, free, 2);
        assertOnlyTheRightOneIsShown(problem, new Siting().plan(problem, budget()), new SitingChecker(), plan -> {
            var served = plan.servedBy().clone();
            for (var j = 0; j < plan.open().length; j++) {
                served[0] = plan.open()[j] ? served[0] : j;
            }
            return new SitingPlan(plan.open(), served);
        });
    }

    @Test
    void aNetworkWithAHouseholdThatNobodyServes() {
        var members = new NetworkProblem.Places(
                new String[] {"m0", "m1", "m2", "m3"}, new double[] {0, 10, 200, 210}, new double[4]);
        var names = new String[8];
        Arrays.setAll(names, i -> "h" + i);
        var x = new double[] {0, 1, 10, 11, 200, 201, 210, 211};
        var problem = new NetworkProblem(
                members,
                new boolean[] {true, true, true, true},
                new boolean[4],
                new int[] {-1, -1, -1, -1},
                0,
                new int[] {-1, -1, -1, -1},
                0,
                new NetworkProblem.Places(names, x, new double[8]),
                2,
                new NetworkProblem.Limits(1, 1),
                new NetworkProblem.Limits(2, 2),
                1,
                NetworkProblem.Way.STRICT);
        assertOnlyTheRightOneIsShown(
                problem,
                new Network().plan(problem, budget()),
                new NetworkChecker(),
                plan -> new NetworkPlan(
                        plan.hubOf(), Arrays.copyOf(plan.linkHousehold(), 7), Arrays.copyOf(plan.linkMember(), 7)));
    }

    @Test
    void roundsWithAVisitMadeTwice() {
        var x = new double[] {0, 100, 200, 300, 0};
        var visits = List.of(visit("a", 1), visit("b", 2), visit("c", 3));
        var worker = new Worker("w", 0, 4, INFINITE, new Window(0, 500), Set.of(), 9);
        var problem = new RoundsProblem(
                visits, List.of(worker), Travel.byAir(x, new double[5], 1, 70), RoundsProblem.Goal.DISTANCE, 0);
        assertOnlyTheRightOneIsShown(
                problem,
                new RoundPlanning().plan(problem, budget()),
                new RoundsChecker(),
                plan -> new RoundsPlan(List.of(new RoundsPlan.Round(0, List.of(0, 1, 2, 0))), List.of()));
    }

    private static Visit visit(String id, int place) {
        return new Visit(id, place, 0, 10, List.of(), Set.of(), Set.of(), INFINITE);
    }

    @Test
    void aMatchWithAnOfferToSomebodyWhoDeclined() {
        var requests = List.of(
                new Request("r0", 0, 0, 1, Set.of(), Set.of("t1"), Set.of(), 1000),
                new Request("r1", 90, 0, 1, Set.of(), Set.of(), Set.of(), 1000));
        var takers = List.of(
                new Taker("t0", 10, 0, Set.of(), 1, 0, 500, true), new Taker("t1", 80, 0, Set.of(), 1, 0, 500, true));
        var problem = new MatchProblem(requests, takers, 1, 0, null);
        assertOnlyTheRightOneIsShown(
                problem,
                new Matching().plan(problem, budget()),
                new MatchChecker(),
                plan -> new MatchPlan(
                        List.of(List.of(1), List.of(0)), plan.next(), plan.requestPrices(), plan.takerPrices()));
    }

    @Test
    void aRosterWithAShiftOnADayAway() {
        var shifts = List.of(new RosterProblem.Shift("白", 480, Set.of()));
        var people = List.of(person("p0", Set.of(3)), person("p1", Set.of()));
        var covers =
                List.of(new RosterProblem.Cover(2, 0, 1, INFINITE, 5), new RosterProblem.Cover(3, 0, 1, INFINITE, 5));
        var problem = new RosterProblem(7, 5, shifts, people, List.of(), covers, 1);
        assertOnlyTheRightOneIsShown(problem, new Rostering().plan(problem, budget()), new RosterChecker(), plan -> {
            var shift = Arrays.stream(plan.shift()).map(int[]::clone).toArray(int[][]::new);
            shift[0][3] = 0;
            shift[1][3] = -1;
            return new RosterPlan(shift);
        });
    }

    private static RosterProblem.Person person(String id, Set<Integer> away) {
        return new RosterProblem.Person(id, List.of(7), 0, 5000, 1, 5, 1, 2, away);
    }

    @Test
    void aCalendarWithAVisitOnADayOff() {
        var problem = new Screening(
                14,
                Set.of(5, 6, 12, 13),
                List.of(new Screening.Worker("w", 120, Set.of())),
                List.of(new Screening.Item("i", 0, "b", 20, 7), new Screening.Item("j", 0, "c", 20, 14)),
                1,
                100);
        assertOnlyTheRightOneIsShown(
                problem, new ScreeningPlanning().plan(problem, budget()), new ScreeningChecker(), plan -> {
                    var day = Arrays.stream(plan.day()).map(int[]::clone).toArray(int[][]::new);
                    day[1][0] = 6;
                    return new ScreeningPlan(day);
                });
    }
}
