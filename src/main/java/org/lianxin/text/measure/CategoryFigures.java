package org.lianxin.text.measure;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The figures of category suggestions against the true categories.
final class CategoryFigures {
    /// One judged text: true and suggested category, certainty, and whether it was certain enough to route alone.
    ///
    /// @param chance the probability that the true category was given
    record Judged(String truth, String suggested, double certainty, double chance, boolean routed) {
        boolean right() {
            return truth.equals(suggested);
        }
    }

    private CategoryFigures() {}

    static void put(Figures figures, List<Judged> judged) {
        var scores = new TreeMap<String, int[]>();
        for (var each : judged) {
            scores.computeIfAbsent(each.truth(), k -> new int[3])[0]++;
            scores.computeIfAbsent(each.suggested(), k -> new int[3])[1]++;
            scores.computeIfAbsent(each.truth(), k -> new int[3])[2] += each.right() ? 1 : 0;
        }
        var f1 = new TreeMap<String, Double>();
        scores.forEach((category, n) -> {
            if (n[0] > 0) {
                f1.put(category, 2.0 * n[2] / (n[0] + n[1]));
            }
        });
        var routed = judged.stream().filter(Judged::routed).toList();
        figures.put("messages", judged.size());
        figures.put("accuracy", share(judged));
        figures.put(
                "macro_f1", f1.values().stream().mapToDouble(x -> x).average().orElse(0));
        figures.put(
                "weakest_class_f1",
                f1.values().stream().mapToDouble(x -> x).min().orElse(0));
        if (f1.size() <= 20) {
            f1.forEach((category, value) -> figures.put("f1." + category, value));
        }
        figures.put("routed_share", (double) routed.size() / judged.size());
        figures.put("routed_accuracy", share(routed));
        figures.put("coverage_at_99", coverage(judged));
        figures.put("calibration_error", calibrationError(judged));
        figures.put(
                "log_loss",
                judged.stream()
                        .mapToDouble(each -> -StrictMath.log(Math.max(each.chance(), 1e-9)))
                        .average()
                        .orElse(0));
    }

    private static double share(List<Judged> judged) {
        return judged.stream().mapToInt(each -> each.right() ? 1 : 0).average().orElse(0);
    }

    /// The largest share, most certain first, that is at least 99 % right: what a perfect threshold would route.
    private static double coverage(List<Judged> judged) {
        var order = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::certainty).reversed())
                .toList();
        var right = 0;
        var covered = 0;
        for (var n = 0; n < order.size(); n++) {
            right += order.get(n).right() ? 1 : 0;
            covered = right >= 0.99 * (n + 1) ? n + 1 : covered;
        }
        return (double) covered / judged.size();
    }

    private static double calibrationError(List<Judged> judged) {
        var error = 0.0;
        for (var bin = 0; bin < 10; bin++) {
            var low = bin / 10.0;
            var top = bin == 9;
            var inside = judged.stream()
                    .filter(e -> e.certainty() >= low && (top || e.certainty() < low + 0.1))
                    .toList();
            var certainty =
                    inside.stream().mapToDouble(Judged::certainty).average().orElse(0);
            error += Math.abs(certainty - share(inside)) * inside.size() / judged.size();
        }
        return error;
    }
}
