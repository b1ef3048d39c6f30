package org.lianxin.planning.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class DivisionTests {
    private final Division division = new Division();

    @Test
    void aChessboardFallsIntoItsFourQuarters() {
        var answer = answered(board(6, 6, 4, 9, 9));
        assertThat(answer.objective()).isEqualTo(12);
    }

    @Test
    void aRowOfBuildingsIsCutTwiceForThreeGrids() {
        var answer = answered(board(1, 12, 3, 4, 4));
        assertThat(answer.objective()).isEqualTo(2);
        assertThat(Arrays.stream(answer.solution().gridOf()).distinct().count()).isEqualTo(3);
    }

    @Test
    void theCheckerSeesATornGridAndOneOutsideTheBand() {
        var board = board(1, 4, 2, 2, 2);
        var torn = new DivisionChecker().check(board, new DivisionPlan(new int[] {0, 1, 0, 1}, new int[] {-1, -1}));
        assertThat(broken(torn.findings())).containsExactly("contiguous");
        var uneven = new DivisionChecker().check(board, new DivisionPlan(new int[] {0, 1, 1, 1}, new int[] {-1, -1}));
        assertThat(broken(uneven.findings())).containsExactly("household-band");
    }

    @Test
    void aBuildingLargerThanAGridIsNamed() {
        var board = board(2, 3, 2, 1, 5);
        board.load()[4] = 7;
        var infeasible = (Infeasible<DivisionPlan>) division.plan(board, budget());
        assertThat(infeasible.code()).isEqualTo("division.building-too-large");
        assertThat(infeasible.conflict().getFirst().zh()).contains("4").contains("7");
    }

    @Test
    void tooFewGridsAreCountedAndTheRightNumberOffered() {
        var infeasible = (Infeasible<DivisionPlan>) division.plan(board(5, 5, 2, 3, 5), budget());
        assertThat(infeasible.code()).isEqualTo("division.too-few-grids");
        assertThat(infeasible.waysOut().getFirst().option()).isEqualTo("grids");
        assertThat(infeasible.waysOut().getFirst().value()).isEqualTo("5");
    }

    @Test
    void aSeparatePieceThatNoGridFitsIsNamed() {
        var problem = problem(5, new int[][] {{0, 1}, {2, 3}, {3, 4}}, 2, 3, 3);
        var infeasible = (Infeasible<DivisionPlan>) division.plan(withLoads(problem, 1, 1, 1, 1, 2), budget());
        assertThat(infeasible.code()).isEqualTo("division.piece-does-not-fit");
    }

    @Test
    void separatePiecesEachGetTheirShareOfGrids() {
        var answer = answered(problem(6, new int[][] {{0, 1}, {2, 3}, {3, 4}, {4, 5}}, 3, 2, 2));
        assertThat(answer.solution().gridOf()[0]).isEqualTo(answer.solution().gridOf()[1]);
        assertThat(answer.objective()).isEqualTo(1);
    }

    @Test
    void aChangeLimitIsKept() {
        var board = board(4, 6, 4, 4, 8);
        var today = new int[24];
        Arrays.setAll(today, v -> v % 6 < 2 ? 0 : v % 6 < 3 ? 1 : v % 6 < 5 ? 2 : 3);
        var limited = with(board, today, 0, 3);
        var answer = answered(limited);
        var changed = 0;
        for (var v = 0; v < 24; v++) {
            changed += answer.solution().keeps()[answer.solution().gridOf()[v]] != today[v] ? 1 : 0;
        }
        assertThat(changed).isLessThanOrEqualTo(3);
    }

    @Test
    void todaysGridsStayWhenChangeDoesNotPay() {
        var board = board(4, 6, 3, 6, 10);
        var today = new int[24];
        Arrays.setAll(today, v -> v % 6 / 2);
        var answer = answered(with(board, today, 100, Double.POSITIVE_INFINITY));
        for (var v = 0; v < 24; v++) {
            assertThat(answer.solution().keeps()[answer.solution().gridOf()[v]]).isEqualTo(today[v]);
        }
    }

    @Test
    void noGridCrossesAWall() {
        var x = new double[] {0, 1, 0, 1, 10, 11, 10, 11};
        var y = new double[] {0, 0, 1, 1, 0, 0, 1, 1};
        var wall = new double[][] {{5, -5}, {5.001, 5}};
        var adjacency = Adjacency.of(x, y, java.util.Collections.singletonList(wall));
        for (var e = 0; e < adjacency.from.length; e++) {
            assertThat(adjacency.from[e] / 4).isEqualTo(adjacency.to[e] / 4);
        }
    }

    @Test
    void allBuildingsOnOneSpotStillDivide() {
        var spots = new double[12];
        var adjacency = Adjacency.of(spots, spots, List.of());
        var pairs = new ArrayList<int[]>();
        for (var e = 0; e < adjacency.from.length; e++) {
            pairs.add(new int[] {adjacency.from[e], adjacency.to[e]});
        }
        answered(problem(12, pairs.toArray(int[][]::new), 3, 4, 4));
    }

    @Test
    void noTimeAtAllIsAnsweredByName() {
        assertThat(division.plan(board(3, 3, 3, 3, 3), new SearchBudget(0, 1, 1)))
                .isNotNull();
    }

    @Test
    void theSameSeedDividesTheSameWay() {
        var board = board(8, 8, 5, 11, 15);
        var once = (Answer<DivisionPlan>) division.plan(board, new SearchBudget(300, 7, 2), 2);
        var again = (Answer<DivisionPlan>) division.plan(board, new SearchBudget(300, 7, 2), 2);
        assertThat(once.reproducible()).isTrue();
        assertThat(again.solution().gridOf()).isEqualTo(once.solution().gridOf());
    }

    @Test
    void aBandUpsideDownIsRefused() {
        assertThatThrownBy(() -> board(2, 2, 2, 5, 3))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("division.bad-band");
        assertThatThrownBy(() -> board(2, 2, 2, -5, 3)).hasMessageStartingWith("division.bad-band");
    }

    @Test
    void aBuildingThatCannotMoveSaysWhy() {
        var answer = answered(board(1, 4, 2, 2, 2));
        assertThat(answer.explanations()).hasSize(4);
        assertThat(answer.explanations().get(1).why().zh()).contains("下限");
    }

    private Answer<DivisionPlan> answered(DivisionProblem problem) {
        var answer = (Answer<DivisionPlan>) division.plan(problem, budget());
        var verdict = new DivisionChecker().check(problem, answer.solution());
        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.confirms(answer.objective())).isTrue();
        return answer;
    }

    private static List<String> broken(List<org.lianxin.planning.RuleFinding> findings) {
        return findings.stream().filter(f -> !f.kept()).map(f -> f.rule().id()).toList();
    }

    private static SearchBudget budget() {
        return new SearchBudget(1, 1, 1);
    }

    /// Rows times columns of one-household buildings, each next to the one beside and below it.
    private static DivisionProblem board(int rows, int columns, int grids, double least, double most) {
        var pairs = new ArrayList<int[]>();
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                var v = r * columns + c;
                if (c + 1 < columns) {
                    pairs.add(new int[] {v, v + 1});
                }
                if (r + 1 < rows) {
                    pairs.add(new int[] {v, v + columns});
                }
            }
        }
        return problem(rows * columns, pairs.toArray(int[][]::new), grids, least, most);
    }

    private static DivisionProblem problem(int n, int[][] pairs, int grids, double least, double most) {
        var names = new String[n];
        var load = new double[n];
        var closeness = new double[pairs.length];
        Arrays.setAll(names, Integer::toString);
        Arrays.fill(load, 1);
        Arrays.fill(closeness, 1);
        return new DivisionProblem(
                names,
                load,
                Arrays.stream(pairs).mapToInt(p -> p[0]).toArray(),
                Arrays.stream(pairs).mapToInt(p -> p[1]).toArray(),
                closeness,
                grids,
                least,
                most,
                new int[0],
                new String[0],
                0,
                Double.POSITIVE_INFINITY);
    }

    private static DivisionProblem withLoads(DivisionProblem problem, double... load) {
        System.arraycopy(load, 0, problem.load(), 0, load.length);
        return problem;
    }

    private static DivisionProblem with(DivisionProblem p, int[] today, double price, double limit) {
        var names = Arrays.stream(today)
                .distinct()
                .sorted()
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        return new DivisionProblem(
                p.names(),
                p.load(),
                p.from(),
                p.to(),
                p.closeness(),
                p.grids(),
                p.least(),
                p.most(),
                today,
                names,
                price,
                limit);
    }
}
