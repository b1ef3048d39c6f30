package org.lianxin.planning.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.SearchBudget;

class ScreeningTests {
    private static Screening aQuarter(int minutesADay) {
        List<Screening.Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++)
            items.add(new Screening.Item("h" + i, 0, "b" + i / 8, 10, i % 4 == 0 ? 7 : i % 4 == 1 ? 30 : 90));
        return new Screening(
                90, Set.of(5, 6, 12, 13), List.of(new Screening.Worker("w", minutesADay, Set.of(20))), items, 0.01, 10);
    }

    @Test
    void everyHouseholdIsVisitedOnceInEverySpanOnOpenDays() {
        var problem = aQuarter(200);
        var outcome = new ScreeningPlanning().plan(problem, new SearchBudget(1, 1, 1));
        assertThat(outcome).isInstanceOfSatisfying(Answer.class, answer -> {
            var verdict = new ScreeningChecker().check(problem, (ScreeningPlan) answer.solution());
            assertThat(verdict.accepted()).isTrue();
            assertThat(answer.gap()).isBetween(0.0, 0.6);
        });
    }

    @Test
    void moreVisitsThanTimeIsAnsweredWithBothSums() {
        assertThat(new ScreeningPlanning().plan(aQuarter(12), new SearchBudget(1, 1, 1)))
                .isInstanceOfSatisfying(
                        Infeasible.class, i -> assertThat(i.code()).isEqualTo("calendar.too-little-time"));
    }

    @Test
    void theCheckerSeesAVisitOnAClosedDay() {
        var item = new Screening.Item("h", 0, "b", 10, 7);
        var problem =
                new Screening(7, Set.of(3), List.of(new Screening.Worker("w", 60, Set.of())), List.of(item), 1, 1);
        assertThat(new ScreeningChecker()
                        .check(problem, new ScreeningPlan(new int[][] {{3}}))
                        .accepted())
                .isFalse();
    }
}
