package org.lianxin.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class SitingTests {
    private final Siting siting = new Siting();

    @Test
    void aSmallTownIsSitedOptimallyAndProven() {
        var town = town(14, 3, 7, Double.POSITIVE_INFINITY);
        var answer = answered(town);
        assertThat(answer.objective()).isCloseTo(bruteForce(town), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(answer.gap()).isLessThan(1e-6);
    }

    @Test
    void capacitiesAreKeptAndTheBestAssignmentIsFound() {
        var town = town(9, 3, 5, 3);
        var answer = answered(town);
        assertThat(new SitingChecker().check(town, answer.solution()).accepted())
                .isTrue();
        assertThat(answer.objective()).isCloseTo(bruteForceOfThrees(town), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aFixedStationStaysOpenAndAClosedPlaceStaysShut() {
        var town = town(20, 4, 3, Double.POSITIVE_INFINITY);
        town.fixed()[11] = true;
        var free = answered(town(20, 4, 3, Double.POSITIVE_INFINITY)).solution().open();
        for (var j = 0; j < 20; j++) {
            town.closed()[j] = free[j] && j != 11;
        }
        var plan = answered(town).solution();
        assertThat(plan.open()[11]).isTrue();
        for (var j = 0; j < 20; j++) {
            assertThat(plan.open()[j] && town.closed()[j]).isFalse();
        }
    }

    @Test
    void candidatesApartFromDemandCarryTheirCapacities() {
        var x = new double[] {0, 1, 2, 10, 11, 12};
        var zeros = new double[6];
        var names = new String[] {"a", "b", "c", "d", "e", "f"};
        var problem = new SitingProblem(
                new Distances.Straight(x, zeros, new double[] {1, 11, 6}, new double[3], false),
                ones(6),
                ones(6),
                new double[] {2, 4, 6},
                2,
                new boolean[3],
                new boolean[3],
                names,
                new String[] {"west", "east", "middle"},
                false);
        var answer = answered(problem);
        assertThat(answer.solution().open()).containsExactly(true, true, false);
        assertThat(answer.objective()).isCloseTo(1 + 9 + 2, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void moreStationsThanPlacesIsExplainedWithAWayOut() {
        var outcome = siting.plan(town(5, 6, 1, Double.POSITIVE_INFINITY), budget());
        assertThat(outcome).isInstanceOf(Infeasible.class);
        var infeasible = (Infeasible<SitingPlan>) outcome;
        assertThat(infeasible.code()).isEqualTo("siting.too-few-sites");
        assertThat(infeasible.waysOut().getFirst().value()).isEqualTo("5");
    }

    @Test
    void tooLittleCapacityNamesHowManyStationsWouldDo() {
        var infeasible = (Infeasible<SitingPlan>) siting.plan(town(12, 3, 1, 3), budget());
        assertThat(infeasible.code()).isEqualTo("siting.too-little-capacity");
        assertThat(infeasible.waysOut().getFirst().value()).isEqualTo("4");
    }

    @Test
    void oneMoreStationNeverCostsMore() {
        var curve = siting.curve(town(25, 1, 9, Double.POSITIVE_INFINITY), 2, 5, new SearchBudget(12, 1, 1));
        assertThat(curve).hasSize(4);
        for (var k = 1; k < curve.size(); k++) {
            assertThat(curve.get(k).objective())
                    .isLessThanOrEqualTo(curve.get(k - 1).objective());
        }
    }

    @Test
    void noTimeAtAllStillGivesACheckedAnswer() {
        var town = town(30, 4, 2, Double.POSITIVE_INFINITY);
        var answer = (Answer<SitingPlan>) siting.plan(town, new SearchBudget(0, 1, 1));
        assertThat(new SitingChecker().check(town, answer.solution()).accepted())
                .isTrue();
    }

    @Test
    void allPointsEqualIsNoHindrance() {
        var problem = SitingProblem.ofPoints(
                new Distances.Straight(ones(40), ones(40), ones(40), ones(40), false), ones(40), filled(40, 10), 5);
        assertThat(answered(problem).objective()).isZero();
    }

    @Test
    void aCancelledSearchStopsWithTheBestSoFar() {
        var budget = new SearchBudget(600, 1, 2);
        budget.cancel();
        var town = town(60, 6, 2, 30);
        assertThat(((Answer<SitingPlan>) siting.plan(town, budget)).solution().servedBy())
                .hasSize(60);
    }

    @Test
    void negativeDemandIsRefusedByName() {
        var load = ones(3);
        load[1] = -1;
        assertThatThrownBy(() -> SitingProblem.ofPoints(
                        new Distances.Straight(ones(3), ones(3), ones(3), ones(3), false), load, ones(3), 1))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("siting.bad-demand");
    }

    @Test
    void theCheckerSeesAStationOverCapacityAndAShutOne() {
        var town = town(6, 2, 1, 3);
        var open = new boolean[] {true, true, false, false, false, false};
        var verdict = new SitingChecker().check(town, new SitingPlan(open, new int[] {0, 0, 0, 0, 1, 5}));
        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.findings().stream().filter(f -> !f.kept()).map(f -> f.rule()
                        .id()))
                .containsExactly("served", "capacity");
    }

    @Test
    void everyExplanationNamesTheNextBestStation() {
        var answer = answered(town(12, 2, 4, Double.POSITIVE_INFINITY));
        assertThat(answer.explanations()).hasSize(12).allSatisfy(reason -> {
            assertThat(reason.nextBest()).isNotNull();
            assertThat(reason.nextCost()).isGreaterThanOrEqualTo(reason.cost());
        });
    }

    @Test
    void coveringReachesWhatBruteForceReachesWithItsBudget() {
        var town = town(12, 3, 6, Double.POSITIVE_INFINITY);
        var problem = new CoverProblem(town, 20, ones(12), 2);
        var answer = (Answer<SitingPlan>) new Cover().plan(problem, new SearchBudget(60, 1, 1));
        var best = 0.0;
        for (var a = 0; a < 12; a++) {
            for (var b = 0; b < 12; b++) {
                best = Math.max(best, covered(town, a, b));
            }
        }
        assertThat(answer.objective()).isEqualTo(best);
        assertThat(answer.bound()).isInstanceOfSatisfying(Bound.Proven.class, bound -> assertThat(bound.value())
                .isEqualTo(answer.objective()));
        assertThat(new CoverChecker().check(problem, answer.solution()).accepted())
                .isTrue();
    }

    private static double covered(SitingProblem town, int a, int b) {
        var sum = 0.0;
        for (var i = 0; i < town.clients(); i++) {
            var near = Math.min(town.distances().at(i, a), town.distances().at(i, b));
            sum += near <= 20 ? 1 : 0;
        }
        return sum;
    }

    private Answer<SitingPlan> answered(SitingProblem problem) {
        var budget = problem.isCapacitated() ? new SearchBudget(2, 1, 1) : budget();
        var answer = (Answer<SitingPlan>) siting.plan(problem, budget);
        assertThat(new SitingChecker().check(problem, answer.solution()).accepted())
                .isTrue();
        return answer;
    }

    private static SearchBudget budget() {
        return new SearchBudget(6, 1, 1);
    }

    static SitingProblem town(int n, int stations, long seed, double capacity) {
        var random = new SplittableRandom(seed);
        var x = random.doubles(n, 0, 100).toArray();
        var y = random.doubles(n, 0, 100).toArray();
        return SitingProblem.ofPoints(
                new Distances.Straight(x, y, x, y, false), ones(n), filled(n, capacity), stations);
    }

    private static double[] ones(int n) {
        return filled(n, 1);
    }

    private static double[] filled(int n, double value) {
        var values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    private static double bruteForce(SitingProblem town) {
        var best = Double.POSITIVE_INFINITY;
        for (var set = 0; set < 1 << town.sites(); set++) {
            if (Integer.bitCount(set) == town.stations()) {
                best = Math.min(best, total(town, set));
            }
        }
        return best;
    }

    private static double total(SitingProblem town, int set) {
        var sum = 0.0;
        for (var i = 0; i < town.clients(); i++) {
            var least = Double.POSITIVE_INFINITY;
            for (var j = 0; j < town.sites(); j++) {
                least = (set >> j & 1) == 1 ? Math.min(least, town.distances().at(i, j)) : least;
            }
            sum += least;
        }
        return sum;
    }

    /// Nine points in three groups of three, each around its best member.
    private static double bruteForceOfThrees(SitingProblem town) {
        var best = Double.POSITIVE_INFINITY;
        for (var a = 0; a < 1 << 9; a++) {
            for (var b = Integer.bitCount(a) == 3 ? 1 : 1 << 9; b < 1 << 9; b++) {
                if (Integer.bitCount(b) == 3 && (a & b) == 0) {
                    best = Math.min(best, group(town, a) + group(town, b) + group(town, 511 & ~a & ~b));
                }
            }
        }
        return best;
    }

    private static double group(SitingProblem town, int set) {
        var best = Double.POSITIVE_INFINITY;
        for (var j = 0; j < 9; j++) {
            var sum = 0.0;
            for (var i = 0; i < 9; i++) {
                sum += (set >> i & 1) == 1 ? town.distances().at(i, j) : 0;
            }
            best = (set >> j & 1) == 1 ? Math.min(best, sum) : best;
        }
        return best;
    }
}
