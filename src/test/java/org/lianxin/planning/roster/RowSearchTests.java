package org.lianxin.planning.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.SearchBudget;

class RowSearchTests {
    private static final int DAYS = 8;

    private static RosterProblem aTeam(int people, List<RosterProblem.Cover> covers) {
        var early = new RosterProblem.Shift("早", 480, Set.of());
        var late = new RosterProblem.Shift("晚", 480, Set.of(0));
        List<RosterProblem.Person> team = new ArrayList<>();
        for (int p = 0; p < people; p++)
            team.add(new RosterProblem.Person(
                    "p" + p, List.of(3, DAYS), 1440, 2400, 2, 3, 2, 1, p == 0 ? Set.of(4) : Set.of()));
        return new RosterProblem(DAYS, 5, List.of(early, late), team, List.of(), covers, 0);
    }

    @Test
    void theCheapestRowIsThatOfAllRowsTheRulesAllow() {
        var problem = aTeam(1, List.of());
        var programs = CheapestRow.all(problem);
        assertThat(programs).isNotNull();
        var program = programs[0];
        var random = new SplittableRandom(9);
        for (int trial = 0; trial < 12; trial++) {
            double[][] price = new double[DAYS][2];
            double[] off = new double[DAYS];
            for (int d = 0; d < DAYS; d++) {
                off[d] = random.nextInt(-9, 10);
                for (int s = 0; s < 2; s++) price[d][s] = random.nextInt(-9, 10);
            }
            int[] row = program.solve(price, off);
            assertThat(row).isNotNull();
            assertThat(sound(problem, row)).isTrue();
            assertThat(cost(row, price, off)).isEqualTo(cheapestOfAll(problem, price, off));
        }
    }

    private static boolean sound(RosterProblem problem, int[] row) {
        return new RosterChecker()
                .check(problem, new RosterPlan(new int[][] {row}))
                .accepted();
    }

    private static double cost(int[] row, double[][] price, double[] off) {
        double sum = 0;
        for (int d = 0; d < row.length; d++) sum += row[d] < 0 ? off[d] : price[d][row[d]];
        return sum;
    }

    private static double cheapestOfAll(RosterProblem problem, double[][] price, double[] off) {
        double least = Double.POSITIVE_INFINITY;
        for (int code = 0; code < Math.pow(3, DAYS); code++) {
            int[] row = new int[DAYS];
            for (int d = 0, rest = code; d < DAYS; d++, rest /= 3) row[d] = rest % 3 - 1;
            double cost = cost(row, price, off);
            if (cost < least && sound(problem, row)) least = cost;
        }
        return least;
    }

    @Test
    void rowsAloneMeetWhatIsRequiredAndTheSameSeedGivesTheSameRoster() {
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            covers.add(new RosterProblem.Cover(d, 0, 1, 100, 1));
            covers.add(new RosterProblem.Cover(d, 1, 1, Double.POSITIVE_INFINITY, 1));
        }
        var problem = aTeam(6, covers);
        var plans = new ArrayList<int[][]>();
        for (int k = 0; k < 2; k++) {
            var search = RowSearch.of(problem, new SearchBudget(600, 1, 1), 5);
            assertThat(search).isNotNull();
            assertThat(search.run(2e6, 600)).isTrue();
            assertThat(search.isSound()).isTrue();
            assertThat(search.wasCut()).isFalse();
            plans.add(search.best());
            assertThat(new RosterChecker()
                            .check(problem, new RosterPlan(search.best()))
                            .accepted())
                    .isTrue();
        }
        assertThat(plans.getFirst()).isDeepEqualTo(plans.getLast());
    }

    @Test
    void columnsProveTheRosterThatTheModelFinds() {
        List<RosterProblem.Cover> covers = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) for (int s = 0; s < 2; s++) covers.add(new RosterProblem.Cover(d, s, 2, 7, 1));
        var random = new SplittableRandom(3);
        List<RosterProblem.Wish> wishes = new ArrayList<>();
        for (int k = 0; k < 30; k++)
            wishes.add(new RosterProblem.Wish(
                    random.nextInt(6),
                    random.nextInt(DAYS),
                    random.nextInt(2),
                    1 + random.nextInt(3),
                    random.nextBoolean()));
        var team = aTeam(6, covers);
        var problem = new RosterProblem(DAYS, 5, team.shifts(), team.people(), wishes, covers, 0);
        var budget = new SearchBudget(20, 1, 1);
        var rows = RowSearch.of(problem, budget, 1);
        assertThat(rows).isNotNull();
        rows.run(1, 20);
        var columns = ColumnSearch.of(problem, rows.best(), budget, 1);
        assertThat(columns).isNotNull();
        columns.begin(20);
        columns.improve(3e7, 20);
        var model = RosterSearch.run(problem, () -> new RosterModel(problem), 20, budget, false);
        assertThat(model.optimal).isTrue();
        double optimum = RosterCost.of(problem, model.plan);
        assertThat(columns.bound()).isLessThanOrEqualTo(optimum).isGreaterThan(0.9 * optimum);
        assertThat(RosterCost.of(problem, columns.best())).isEqualTo(optimum);
        assertThat(new RosterChecker()
                        .check(problem, new RosterPlan(columns.best()))
                        .accepted())
                .isTrue();
    }
}
