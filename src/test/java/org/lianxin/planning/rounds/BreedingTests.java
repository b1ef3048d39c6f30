package org.lianxin.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

class BreedingTests {
    private static final int VISITS = 40;

    private static RoundsModel aModel() {
        var dice = new Dice(4);
        var text = new StringBuilder(
                        "OWN\n\nVEHICLE\nNUMBER     CAPACITY\n 10  100\n\nCUSTOMER\nCUST NO.  XCOORD.   YCOORD.")
                .append("    DEMAND   READY TIME  DUE DATE   SERVICE   TIME\n\n0 50 50 0 0 400 0\n");
        for (int v = 1; v <= VISITS; v++) {
            int open = 20 + dice.below(200);
            text.append("%d %d %d %d %d %d 5%n"
                    .formatted(v, dice.below(100), dice.below(100), 5 + dice.below(10), open, open + 60));
        }
        return new RoundsModel(Solomon.read(text.toString(), RoundsProblem.Goal.WORKERS_THEN_DISTANCE, -1));
    }

    private static int[][] scattered(RoundsModel model, int rounds) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int r = 0; r < rounds; r++) rows.add(new ArrayList<>());
        for (int v = 0; v < model.n; v++) rows.get(v % rounds).add(v);
        return rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static double walked(RoundsModel model, LateRounds rows) {
        double cost = 0;
        for (int[] row : rows.plan()) {
            if (row.length == 0) continue;
            double load = 0;
            double time = model.from[0];
            double late = 0;
            int at = model.start[0];
            for (int v : row) {
                cost += model.way[at * model.nodes + v];
                time = Math.max(model.open[v], time + model.way[at * model.nodes + v] * model.timeOf);
                late += Math.max(0, time - model.close[v]);
                time = Math.min(time, model.close[v]) + model.minutes[v];
                load += model.demand[v];
                at = v;
            }
            cost += model.way[at * model.nodes + model.end[0]];
            time += model.way[at * model.nodes + model.end[0]] * model.timeOf;
            late += Math.max(0, time - model.until[0]);
            cost += late * rows.warpPrice + Math.max(0, load - model.load[0]) * rows.loadPrice;
        }
        return cost;
    }

    @Test
    void costsOfLateRoundsAreThoseOfWalkingThem() {
        var model = aModel();
        var rows = new LateRounds(model, 6);
        rows.loadPrice = 3;
        rows.warpPrice = 2;
        rows.set(scattered(model, 6));
        assertThat(rows.warp()).isPositive();
        assertThat(rows.cost()).isCloseTo(walked(model, rows), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void descentLosesNoVisitAndEndsCheaper() {
        var model = aModel();
        var rows = new LateRounds(model, 6);
        rows.loadPrice = 3;
        rows.warpPrice = 2;
        rows.set(scattered(model, 6));
        double before = rows.cost();
        new Education(rows, new Dice(1)).descend();
        assertThat(rows.cost()).isLessThan(before);
        assertThat(rows.cost()).isCloseTo(walked(model, rows), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(Arrays.stream(rows.plan()).flatMapToInt(Arrays::stream).sorted())
                .containsExactlyElementsOf(IntStream.range(0, VISITS).boxed().toList());
    }

    @Test
    void aChildHasEveryVisitOnce() {
        var model = aModel();
        var rows = new LateRounds(model, 6);
        rows.loadPrice = 3;
        rows.warpPrice = 2;
        var crossing = new Crossing(rows, new Dice(2));
        rows.set(scattered(model, 6));
        new Education(rows, new Dice(3)).descend();
        int[][] other = rows.plan();
        for (int k = 0; k < 20; k++) {
            crossing.cross(scattered(model, 6), other);
            assertThat(Arrays.stream(rows.plan()).flatMapToInt(Arrays::stream).sorted())
                    .containsExactlyElementsOf(
                            IntStream.range(0, VISITS).boxed().toList());
        }
    }

    @Test
    void theClockEndsAStretchThatTheWorkDoesNot() {
        var stretch = new Stretch(new SearchBudget(0, 1, 1), 0, 1e12, 0);
        assertThat(stretch.isOver(1)).isTrue();
        assertThat(stretch.wasCut()).isTrue();
        var free = new Stretch(new SearchBudget(600, 1, 1), 0, 100, 600);
        assertThat(free.isOver(50)).isFalse();
        assertThat(free.progress(50)).isEqualTo(0.5);
        assertThat(free.isOver(100)).isTrue();
        assertThat(free.wasCut()).isFalse();
    }
}
