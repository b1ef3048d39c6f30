package org.lianxin.planning.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class MatchTests {
    @TempDir
    Path folder;

    private static Request aRequest(String id, double x, Set<String> skills, double omission) {
        return new Request(id, x, 0, 1, skills, Set.of(), Set.of(), omission);
    }

    private static Taker aTaker(String id, double x, Set<String> skills, int capacity, int done) {
        return new Taker(id, x, 0, skills, capacity, done, Double.POSITIVE_INFINITY, true);
    }

    private static SearchBudget aBudget() {
        return new SearchBudget(20, 1, 1);
    }

    private static Answer<MatchPlan> answerTo(MatchProblem problem) {
        return (Answer<MatchPlan>) new Matching().plan(problem, aBudget());
    }

    @Test
    void randomMatchesCostExactlyWhatTheirDualPricesProve() {
        var random = new Random(7);
        for (int trial = 0; trial < 20; trial++) {
            var problem = aRandomProblem(random);
            var answer = answerTo(problem);
            var verdict = new MatchChecker().check(problem, answer.solution());
            assertThat(verdict.accepted()).isTrue();
            assertThat(verdict.confirms(answer.objective())).isTrue();
            assertThat(((Bound.Proven) answer.bound()).value())
                    .isCloseTo(verdict.objective(), org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    private static MatchProblem aRandomProblem(Random random) {
        List<Request> requests = new ArrayList<>();
        List<Taker> takers = new ArrayList<>();
        for (int r = 0; r < 40; r++)
            requests.add(new Request(
                    "R" + r,
                    random.nextInt(1000),
                    random.nextInt(1000),
                    1 + random.nextInt(2),
                    Set.of("s" + random.nextInt(3)),
                    Set.of("T" + random.nextInt(10)),
                    Set.of("T" + random.nextInt(10)),
                    500 + random.nextInt(2000)));
        for (int t = 0; t < 10; t++)
            takers.add(new Taker(
                    "T" + t,
                    random.nextInt(1000),
                    random.nextInt(1000),
                    Set.of("s" + (3 + random.nextInt(2)), "s" + random.nextInt(3)),
                    random.nextInt(6),
                    random.nextInt(4),
                    300 + random.nextInt(900),
                    random.nextInt(5) > 0));
        return new MatchProblem(requests, takers, 30, 50, null);
    }

    @Test
    void thoseWhoDidLittleAreAskedFirst() {
        var problem = new MatchProblem(
                List.of(aRequest("a", 0, Set.of(), 1000)),
                List.of(aTaker("busy", 1, Set.of(), 5, 9), aTaker("free", 20, Set.of(), 5, 0)),
                10,
                0,
                null);
        assertThat(answerTo(problem).solution().offers().getFirst()).containsExactly(1);
    }

    @Test
    void anExplanationNamesTheNextBestTaker() {
        var problem = new MatchProblem(
                List.of(aRequest("a", 0, Set.of(), 1000)),
                List.of(aTaker("near", 1, Set.of(), 1, 0), aTaker("far", 30, Set.of(), 1, 0)),
                0,
                0,
                null);
        var why = answerTo(problem).explanations().getFirst();
        assertThat(why.chosen()).isEqualTo("near");
        assertThat(why.nextBest()).isEqualTo("far");
        assertThat(why.nextCost()).isEqualTo(30);
    }

    @Test
    void requiredRequestsThatNobodyHasRoomForAreNamedWithTheFigures() {
        var electric = Set.of("电工");
        var problem = new MatchProblem(
                List.of(
                        aRequest("a", 0, electric, Double.POSITIVE_INFINITY),
                        aRequest("b", 0, electric, Double.POSITIVE_INFINITY),
                        aRequest("c", 0, Set.of(), Double.POSITIVE_INFINITY)),
                List.of(aTaker("t", 0, electric, 1, 0), aTaker("u", 0, Set.of(), 5, 0)),
                0,
                0,
                null);
        var outcome = new Matching().plan(problem, aBudget());
        assertThat(outcome).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.code()).isEqualTo("match.too-little-room");
            assertThat(infeasible.conflict().toString()).contains("2 requests").contains("Only 1 agree");
        });
    }

    @Test
    void theCheckerSeesAnOfferToSomebodyWhoDeclined() {
        var problem = new MatchProblem(
                List.of(new Request("a", 0, 0, 1, Set.of(), Set.of("t"), Set.of(), 10)),
                List.of(aTaker("t", 0, Set.of(), 1, 0)),
                0,
                0,
                null);
        var forged = new MatchPlan(List.of(List.of(0)), List.of(List.of()), new double[1], new double[1]);
        assertThat(new MatchChecker().check(problem, forged).accepted()).isFalse();
    }

    @Test
    void hostileInputIsRefusedByName() throws IOException {
        refuses("{}", "match.empty");
        refuses(
                "{\"requests\":[{\"id\":\"a\",\"x\":\"NaN\",\"y\":0}],\"takers\":[{\"id\":\"t\",\"x\":0,\"y\":0}]}",
                "planning.not-a-number");
        refuses(
                "{\"requests\":[{\"id\":\"a\",\"x\":0,\"y\":0,\"people\":-1}],\"takers\":[{\"id\":\"t\",\"x\":0,\"y\":0}]}",
                "planning.negative");
        refuses("1000000 1000", "match.too-many");
        refuses("2 2 1 1 1", "planning.cut-short");
    }

    private void refuses(String text, String code) throws IOException {
        var file = Files.writeString(folder.resolve("input"), text);
        var request = new PlanRequest(List.of(file), Map.of(), aBudget());
        assertThatThrownBy(() -> new MatchKind().run(request))
                .isInstanceOfSatisfying(UnusableInput.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @Test
    void zeroSecondsEndAtOnceWithoutAnAnswerThatIsNotThere() throws IOException {
        var file = Files.writeString(folder.resolve("input"), "3 1 1 2 3 3");
        var report = new MatchKind().run(new PlanRequest(List.of(file), Map.of(), new SearchBudget(0, 1, 1)));
        assertThat(report.outcome()).isNotNull();
    }
}
