package org.lianxin.planning.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.SearchBudget;

class GapTests {
    /// OR-Library, Cattrysse 1994, gap1-0: the optimum is 261.
    private static final String GAP_1_0 = """
            5 15
            17 21 22 18 24 15 20 18 19 18 16 22 24 24 16
            23 16 21 16 17 16 19 25 18 21 17 15 25 17 24
            16 20 16 25 24 16 17 19 19 18 20 16 17 21 24
            19 19 22 22 20 16 19 17 21 19 25 23 25 25 25
            18 19 15 15 21 25 16 16 23 15 22 17 19 22 24
            8 15 14 23 8 16 8 25 9 17 25 15 10 8 24
            15 7 23 22 11 11 12 10 17 16 7 16 10 18 22
            21 20 6 22 24 10 24 9 21 14 11 14 11 19 16
            20 11 8 14 9 5 6 19 19 7 6 6 13 9 18
            8 13 13 13 10 20 25 16 16 17 10 10 5 12 23
            36 34 38 27 33
            """;

    @TempDir
    Path folder;

    private org.lianxin.planning.PlanReport<GapPlan> run(String text, double seconds) throws IOException {
        var file = Files.writeString(folder.resolve("gap"), text);
        return new GapKind().run(new PlanRequest(List.of(file), Map.of(), new SearchBudget(seconds, 1, 1)));
    }

    @Test
    void aPublishedInstanceIsSolvedToItsOptimumAndChecked() throws IOException {
        var report = run(GAP_1_0, 10);
        assertThat(report.outcome()).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.objective()).isEqualTo(261);
            assertThat(((Bound.Proven) answer.bound()).value()).isBetween(259.0, 261.0);
        });
        assertThat(report.verdict().accepted()).isTrue();
    }

    @Test
    void workBeyondAllLimitsIsAnsweredWithTheTwoSums() throws IOException {
        assertThat(run("2 3 1 1 1 1 1 1 5 5 5 5 5 5 7 7", 5).outcome())
                .isInstanceOfSatisfying(Infeasible.class, infeasible -> {
                    assertThat(infeasible.code()).isEqualTo("gap.too-little-room");
                    assertThat(infeasible.conflict().toString()).contains("15").contains("14");
                });
    }

    @Test
    void theLossesOfABoundForbidNoAgentOfTheOptimum() throws IOException {
        var file = Files.writeString(folder.resolve("gap"), GAP_1_0);
        var request = new PlanRequest(List.of(file), Map.of(), new SearchBudget(5, 1, 1));
        var problem = GapFile.read(request);
        var bound = new GapBound(problem);
        bound.climb(Double.POSITIVE_INFINITY, 500, request.budget());
        assertThat(bound.best()).isBetween(255.0, 261.0);
        var losses = new GapLosses(problem, bound.prices());
        var best = new Assigning().plan(problem, request.budget());
        assertThat(best).isInstanceOfSatisfying(Answer.class, answer -> {
            int[] agent = ((GapPlan) answer.solution()).agent();
            for (int j = 0; j < agent.length; j++)
                assertThat(losses.likely(j, 261 - bound.best() + 0.01, 0, 5)).contains(agent[j]);
        });
    }

    @Test
    void theSameSeedGivesTheSameChains() throws IOException {
        var file = Files.writeString(folder.resolve("gap"), GAP_1_0);
        var problem = GapFile.read(new PlanRequest(List.of(file), Map.of(), new SearchBudget(5, 1, 1)));
        int[][] near = new int[15][];
        java.util.Arrays.setAll(near, j -> new int[] {0, 1, 2, 3, 4});
        var tables = new GapTables(problem, near, new double[] {1, 1, 1, 1, 1});
        int[][] plans = new int[2][];
        for (int k = 0; k < 2; k++) {
            var chains = new GapChains(tables, 7);
            chains.run(0, new org.lianxin.planning.Stretch(new SearchBudget(600, 1, 1), 0, 3e5, 600));
            assertThat(chains.wasCut()).isFalse();
            plans[k] = chains.state().best().clone();
        }
        assertThat(plans[0]).isEqualTo(plans[1]);
    }

    @Test
    void theCheckerSeesAnAgentBeyondItsLimit() throws IOException {
        var problem = new GapProblem(1, 2, new long[][] {{1, 1}}, new int[][] {{3, 3}}, new int[] {5}, false);
        assertThat(new GapChecker()
                        .check(problem, new GapPlan(new int[] {0, 0}))
                        .accepted())
                .isFalse();
    }
}
