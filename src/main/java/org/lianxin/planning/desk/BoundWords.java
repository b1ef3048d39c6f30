package org.lianxin.planning.desk;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Sentence;

/// A bound in plain words: how far an answer is at most from the best possible one.
final class BoundWords {
    private static final Map<String, String> HOW = Map.ofEntries(
            Map.entry("Lagrangian", "拉格朗日松弛"),
            Map.entry("Lagrangian relaxation", "拉格朗日松弛"),
            Map.entry("Lagrangian and branching", "拉格朗日松弛与分支"),
            Map.entry("Lagrangian relaxation and CP-SAT", "拉格朗日松弛与约束求解"),
            Map.entry("Lagrangian relaxation of level one, nearest links of level two", "第一层拉格朗日松弛，第二层最近联系"),
            Map.entry("CP-SAT", "约束求解"),
            Map.entry("columns", "整行的线性规划"),
            Map.entry("columns and CP-SAT", "整行的线性规划与约束求解"),
            Map.entry("dual prices", "对偶价格"),
            Map.entry("even days", "逐日均分"),
            Map.entry("everyone", "人人都用上"),
            Map.entry("one point", "都在一处"),
            Map.entry("assignment relaxation", "指派松弛"),
            Map.entry("the same rules", "同样的规则"));
    private static final double PROVEN = 1e-6;

    private BoundWords() {}

    /// The ways of proving that have Chinese words.
    static Set<String> known() {
        return HOW.keySet();
    }

    static @Nullable Double proven(Bound bound) {
        return bound instanceof Bound.Proven proven ? proven.value() : null;
    }

    static Sentence of(Bound bound, double objective) {
        return switch (bound) {
            case Bound.None none -> none.why();
            case Bound.Proven proven -> words(proven, objective);
        };
    }

    /// After an edit by hand: what was proven for the same rules holds on.
    static Sentence edited(Answered before, double objective) {
        return before.bound() == null
                ? before.boundWords()
                : words(new Bound.Proven(before.bound(), "the same rules"), objective);
    }

    private static Sentence words(Bound.Proven proven, double objective) {
        var how = HOW.getOrDefault(proven.how(), proven.how());
        var gap = Math.abs(objective - proven.value()) / Math.max(1e-9, Math.abs(objective));
        if (gap <= PROVEN) {
            return new Sentence(
                    "已证明没有更好的方案（%s）。".formatted(how), "Proven: no plan is better (%s).".formatted(proven.how()));
        }
        return new Sentence(
                "已证明：谁来排，总代价也低不过 %,.0f，这个方案最多还能省 %.1f%%（%s）。".formatted(proven.value(), 100 * gap, how),
                "Proven: no plan costs less than %,.0f, so at most %.1f%% can be saved (%s)."
                        .formatted(proven.value(), 100 * gap, proven.how()));
    }
}
