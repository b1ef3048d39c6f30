package org.lianxin.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class RoundsTests {
    @TempDir
    Path folder;

    private PlanReport<RoundsPlan> run(String text, Map<String, String> options) throws IOException {
        var file = Files.writeString(folder.resolve("input"), text);
        return new RoundsKind().run(new PlanRequest(List.of(file), options, new SearchBudget(1, 1, 1)));
    }

    @SuppressWarnings("unchecked")
    private static Answer<RoundsPlan> answerOf(PlanReport<RoundsPlan> report) {
        assertThat(report.verdict().accepted()).isTrue();
        return (Answer<RoundsPlan>) report.outcome();
    }

    private static String aDay(String visits) {
        return "{\"speed\":60,\"workers\":[{\"id\":\"甲\",\"x\":0,\"y\":0,\"from\":\"8:00\",\"to\":\"12:00\",\"skills\":[\"医护\"]},"
                + "{\"id\":\"乙\",\"x\":1000,\"y\":0,\"from\":\"8:00\",\"to\":\"12:00\"}],\"visits\":[" + visits + "]}";
    }

    @Test
    void aVisitGoesToTheNearestWorkerWhoHasTheSkill() throws IOException {
        var report = run(
                aDay("{\"id\":\"a\",\"x\":900,\"y\":0,\"skills\":[\"医护\"]},{\"id\":\"b\",\"x\":950,\"y\":0}"),
                Map.of());
        var rounds = answerOf(report).solution().rounds();
        assertThat(rounds).hasSize(1);
        assertThat(rounds.getFirst().worker()).isZero();
        var other = run(aDay("{\"id\":\"b\",\"x\":950,\"y\":0}"), Map.of());
        assertThat(answerOf(other).solution().rounds().getFirst().worker()).isEqualTo(1);
    }

    @Test
    void aVisitWaitsForTheSecondOpeningWhenTheFirstIsMissed() throws IOException {
        var report = run(
                aDay(
                        "{\"id\":\"a\",\"x\":0,\"y\":60,\"minutes\":60,\"windows\":[[480,481]],\"only\":[\"甲\"]},"
                                + "{\"id\":\"b\",\"x\":0,\"y\":60,\"minutes\":10,\"windows\":[[480,482],[600,610]],\"only\":[\"甲\"]}"),
                Map.of());
        assertThat(answerOf(report).solution().rounds().getFirst().visits()).containsExactly(0, 1);
    }

    @Test
    void aVisitThatNobodyMayMakeIsNamed() throws IOException {
        var report = run(aDay("{\"id\":\"a\",\"x\":0,\"y\":0,\"skills\":[\"法律\"]}"), Map.of());
        assertThat(report.outcome()).isInstanceOfSatisfying(Infeasible.class, i -> assertThat(i.code())
                .isEqualTo("rounds.nobody-may"));
    }

    @Test
    void moreMinutesThanTheTeamHasAreSummedUpAndPriorityIsAWayOut() throws IOException {
        var visits = new StringBuilder();
        for (int k = 0; k < 20; k++)
            visits.append(k == 0 ? "" : ",").append("{\"id\":\"v" + k + "\",\"x\":" + k + ",\"y\":0,\"minutes\":30}");
        var report = run(aDay(visits.toString()), Map.of());
        assertThat(report.outcome()).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.code()).isEqualTo("rounds.too-little-time");
            assertThat(infeasible.waysOut().toString()).contains("required");
        });
        var relaxed = run(aDay(visits.toString()), Map.of("required", "false"));
        assertThat(answerOf(relaxed).solution().omitted()).isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRounds() throws IOException {
        String text = solomon(60);
        assertThat(answerOf(run(text, Map.of())).solution())
                .isEqualTo(answerOf(run(text, Map.of())).solution());
    }

    @Test
    void theBoundIsBelowTheAnswerAndTheAnswerBelowOneRoundEach() throws IOException {
        var answer = answerOf(run(solomon(30), Map.of("goal", "distance")));
        assertThat(((Bound.Proven) answer.bound()).value()).isPositive().isLessThanOrEqualTo(answer.objective());
        assertThat(answer.explanations()).hasSize(30);
    }

    private static String solomon(int visits) {
        var text =
                new StringBuilder("T\n\nVEHICLE\nNUMBER CAPACITY\n 25 100\n\nCUSTOMER\nCUST\n\n 0 50 50 0 0 1000 0\n");
        for (int k = 1; k <= visits; k++)
            text.append("%d %d %d %d %d %d 10%n"
                    .formatted(k, k * 37 % 100, k * 61 % 100, 5 + k % 20, k * 7 % 400, k * 7 % 400 + 300));
        return text.toString();
    }

    @Test
    void streetsMakeAWayLongerThanTheAir() throws IOException {
        Files.writeString(folder.resolve("streets.csv"), "x1,y1,x2,y2\n0,0,0,300\n0,300,400,300\n400,300,400,0\n");
        var visit = "{\"id\":\"a\",\"x\":400,\"y\":0,\"only\":[\"甲\"]}";
        var report =
                run(aDay(visit), Map.of("streets", folder.resolve("streets.csv").toString()));
        assertThat(answerOf(report).objective()).isEqualTo(2000);
        assertThat(answerOf(run(aDay(visit), Map.of())).objective()).isEqualTo(800);
    }

    @Test
    void theCheckerSeesALateArrival() {
        var visit = new Visit("a", 1, 0, 0, List.of(new Window(0, 1)), java.util.Set.of(), java.util.Set.of(), 10);
        var worker = new Worker("w", 0, 0, 1, new Window(0, 100), java.util.Set.of(), 9);
        var problem = new RoundsProblem(
                List.of(visit),
                List.of(worker),
                Travel.byAir(new double[] {0, 5}, new double[2], -1, 1),
                RoundsProblem.Goal.DISTANCE,
                0);
        var forged = new RoundsPlan(List.of(new RoundsPlan.Round(0, List.of(0))), List.of());
        assertThat(new RoundsChecker().check(problem, forged).accepted()).isFalse();
    }

    @Test
    void hostileInputIsRefusedByNameAndEqualPointsAreNoTrouble() throws IOException {
        refuses("{}", "rounds.empty");
        refuses(aDay("{\"id\":\"a\",\"x\":null,\"y\":0}"), "planning.missing-value");
        refuses(aDay("{\"id\":\"a\",\"x\":0,\"y\":0,\"minutes\":-5}"), "planning.negative");
        refuses(aDay("{\"id\":\"a\",\"x\":0,\"y\":0,\"windows\":[[5,1]]}"), "rounds.window-turned");
        refuses(aDay("{\"id\":\"a\",\"x\":0,\"y\":0},{\"id\":\"a\",\"x\":0,\"y\":0}"), "rounds.same-id");
        var same = run(aDay("{\"id\":\"a\",\"x\":0,\"y\":0},{\"id\":\"b\",\"x\":0,\"y\":0}"), Map.of());
        assertThat(answerOf(same).objective()).isZero();
    }

    private void refuses(String text, String code) {
        assertThatThrownBy(() -> run(text, Map.of()))
                .isInstanceOfSatisfying(UnusableInput.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
