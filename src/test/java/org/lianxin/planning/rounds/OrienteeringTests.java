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
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;

class OrienteeringTests {
    @TempDir
    Path folder;

    private PlanReport<List<Integer>> run(String text) throws IOException {
        var file = Files.writeString(folder.resolve("op"), text);
        return new OrienteeringKind().run(new PlanRequest(List.of(file), Map.of(), new SearchBudget(2, 1, 1)));
    }

    @Test
    void theRicherOfTwoWaysThatDoNotBothFitIsTaken() throws IOException {
        var report = run("10 1\n0 0 0\n0 0 0\n4 0 5\n0 5 7\n-9 0 50\n");
        assertThat(report.verdict().accepted()).isTrue();
        assertThat(report.outcome()).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.objective()).isEqualTo(7);
            assertThat(answer.solution()).isEqualTo(List.of(3));
        });
    }

    @Test
    void aLimitShorterThanTheStraightWayIsInfeasible() throws IOException {
        assertThat(run("1 1\n0 0 0\n5 0 0\n1 1 3\n").outcome()).isInstanceOf(Infeasible.class);
    }

    @Test
    void negativeScoresAndMissingPointsAreRefused() {
        assertThatThrownBy(() -> run("5 1\n0 0 0\n1 1 0\n2 2 -3\n")).isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> run("5 1\n0 0 0\n")).isInstanceOf(UnusableInput.class);
    }
}
