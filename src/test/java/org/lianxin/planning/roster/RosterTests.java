package org.lianxin.planning.roster;

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
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class RosterTests {
    @TempDir
    Path folder;

    private PlanReport<RosterPlan> run(String text, Map<String, String> options) throws IOException {
        var file = Files.writeString(folder.resolve("roster"), text);
        return new RosterKind().run(new PlanRequest(List.of(file), options, new SearchBudget(20, 1, 1)));
    }

    private static String aWeek(String people, String cover) {
        return "{\"days\":7,\"fairness\":1,\"shifts\":[{\"id\":\"早\",\"minutes\":240},{\"id\":\"晚\",\"minutes\":240,"
                + "\"notBefore\":[\"早\"]}],\"people\":[" + people + "],\"cover\":[" + cover + "]}";
    }

    @Test
    void dutyIsSharedEvenlyAndNobodyGoesFromLateToEarly() throws IOException {
        var report = run(
                aWeek(
                        "{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"}",
                        "{\"shift\":\"早\",\"need\":1,\"required\":true},{\"shift\":\"晚\",\"need\":1,\"required\":true}"),
                Map.of());
        assertThat(report.verdict().accepted()).isTrue();
        assertThat(report.outcome()).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.gap()).isZero();
            assertThat(answer.objective())
                    .as("14 shifts among 4: 4, 4, 3, 3 and a weekend more or less")
                    .isLessThanOrEqualTo(2);
            assertThat(answer.explanations()).hasSize(14);
        });
    }

    @Test
    void aDayWithTooFewPeopleIsNamed() throws IOException {
        var report = run(
                aWeek("{\"id\":\"a\",\"away\":[2]},{\"id\":\"b\"}", "{\"shift\":\"早\",\"need\":2,\"required\":true}"),
                Map.of());
        assertThat(report.outcome()).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.code()).isEqualTo("roster.too-few-for-shift");
            assertThat(infeasible.conflict().toString()).contains("Day 2");
        });
    }

    @Test
    void rulesThatContradictOneAnotherAreFoundByLeavingOneOut() throws IOException {
        String text =
                aWeek("{\"id\":\"a\",\"maxRun\":2,\"minRest\":2}", "{\"shift\":\"早\",\"need\":1,\"required\":true}");
        assertThat(run(text, Map.of()).outcome()).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.code()).isEqualTo("roster.rules-contradict");
            assertThat(infeasible.waysOut().toString()).contains("option=rest").contains("option=required");
        });
        assertThat(run(text, Map.of("rest", "1")).outcome()).isInstanceOf(Answer.class);
    }

    @Test
    void theCheckerSeesAShortRest() {
        var person = new RosterProblem.Person("a", List.of(9), 0, 9999, 1, 7, 2, 9, java.util.Set.of());
        var problem = new RosterProblem(
                3,
                5,
                List.of(new RosterProblem.Shift("d", 60, java.util.Set.of())),
                List.of(person),
                List.of(),
                List.of(),
                0);
        var verdict = new RosterChecker().check(problem, new RosterPlan(new int[][] {{0, -1, 0}}));
        assertThat(verdict.accepted()).isFalse();
    }

    @Test
    void thePublishedTextFormIsRead() throws IOException {
        var text =
                "SECTION_HORIZON\n3\nSECTION_SHIFTS\nD,480,\nSECTION_STAFF\nA,D=2,1440,0,5,1,1,2\nB,D=2,1440,0,5,1,1,2\n"
                        + "SECTION_DAYS_OFF\nA,0\nSECTION_SHIFT_ON_REQUESTS\nB,0,D,2\nSECTION_SHIFT_OFF_REQUESTS\nB,2,D,3\n"
                        + "SECTION_COVER\n0,D,1,100,1\n1,D,1,100,1\n2,D,1,100,1\n";
        assertThat(run(text, Map.of()).outcome())
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.objective()).isZero());
    }

    @Test
    void hostileInputIsRefusedByName() {
        refuses("{}", "roster.empty");
        refuses("not a roster", "planning.not-json");
        refuses(aWeek("{\"id\":\"a\"}", "{\"shift\":\"夜\",\"need\":1}"), "roster.no-such-shift");
        refuses(aWeek("{\"id\":\"a\",\"maxMinutes\":-1}", ""), "planning.negative");
    }

    private void refuses(String text, String code) {
        assertThatThrownBy(() -> run(text, Map.of()))
                .isInstanceOfSatisfying(UnusableInput.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
