package org.lianxin.text.measure;

import java.util.HashSet;
import org.lianxin.text.Twins;

/// Measures [Twins] in the order of time: is the earlier report first, and are near misses told apart?
///
/// A near miss is one of the five nearest earlier messages that is not of the same issue. A true pair is a message and
/// an earlier one of its issue among the ten offered or not.
final class TwinsTask implements Task {
    private static final int NEAR_MISSES = 5;

    @Override
    public void run(Request request, Figures figures) {
        var board = Board.read(request);
        var twins = new Twins(Embeddings.of(request), Twins.Reach.ANYWHERE, 100_000);
        var seen = new HashSet<String>();
        var queries = 0;
        var first = 0;
        var offeredRight = 0;
        var offeredWrong = 0;
        var missed = 0;
        var nearMisses = 0;
        var nanos = 0L;
        for (var matter : board.matters()) {
            var issue = board.issues().get(matter.id());
            if (issue != null) {
                var start = System.nanoTime();
                var nearest = twins.nearest(matter, 10);
                nanos += System.nanoTime() - start;
                var others = nearest.stream()
                        .filter(t -> !issue.equals(board.issues().get(t.id())))
                        .limit(NEAR_MISSES)
                        .toList();
                nearMisses += others.size();
                offeredWrong +=
                        (int) others.stream().filter(t -> t.score() >= 0.5).count();
                if (!seen.add(issue)) {
                    queries++;
                    var top = nearest.isEmpty() ? "" : nearest.getFirst().id();
                    var right = issue.equals(board.issues().get(top));
                    first += right ? 1 : 0;
                    var offered = nearest.stream()
                            .anyMatch(t -> t.score() >= 0.5
                                    && issue.equals(board.issues().get(t.id())));
                    offeredRight += offered ? 1 : 0;
                    missed += offered ? 0 : 1;
                }
            }
            twins.add(matter);
        }
        figures.put("messages", board.matters().size());
        figures.put("queries", queries);
        figures.put("earlier_report_first", (double) first / Math.max(1, queries));
        figures.put("near_misses", nearMisses);
        figures.put("offered_recall", (double) offeredRight / Math.max(1, queries));
        figures.put("near_miss_offered", (double) offeredWrong / Math.max(1, nearMisses));
        figures.put(
                "f1_against_near_misses", 2.0 * offeredRight / Math.max(1, 2 * offeredRight + offeredWrong + missed));
        figures.put("ms_per_query", nanos / 1e6 / Math.max(1, queries));
    }
}
