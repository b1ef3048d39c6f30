package org.lianxin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxin.text.category.Folds;

/// Learns anew from corrected cases, and says on held-back ones whether the new classifier may replace the old.
public final class Retraining {
    private static final int PARTS = 3;

    /// The result of one retraining; the caller stores the candidate, and keeps the classifier it replaces for a
    /// roll-back.
    ///
    /// @param heldBack the number of cases that neither of the two compared had learned
    /// @param before share of the held-back cases the current classifier places rightly, empty when there is none
    /// @param after the same of a classifier trained without them
    /// @param replaces whether the candidate is at least as good, so that it may replace the current one
    public record Outcome(
            Classifier candidate, int heldBack, Optional<Double> before, double after, boolean replaces) {}

    private Retraining() {}

    /// Holds back every third fresh case, compares the classifiers on those, then trains the candidate on all cases.
    ///
    /// @param learned cases that the current classifier was trained on: neither is judged by them
    /// @param fresh cases settled since
    public static Outcome run(
            Optional<Classifier> current,
            List<Labelled> learned,
            List<Labelled> fresh,
            Embedding embedding,
            long seed) {
        var folds = Folds.of(fresh, PARTS);
        var learn = new ArrayList<>(learned);
        var held = new ArrayList<Labelled>();
        for (var i = 0; i < folds.length; i++) {
            (folds[i] == PARTS - 1 ? held : learn).add(fresh.get(i));
        }
        if (held.isEmpty() || learn.isEmpty()) {
            throw new IllegalArgumentException("too few fresh cases to hold any back");
        }
        var all = new ArrayList<>(learned);
        all.addAll(fresh);
        var after = accuracy(Classifier.train(learn, embedding, seed), held);
        var before = current.map(classifier -> accuracy(classifier, held));
        var replaces = before.map(old -> after >= old).orElse(true);
        return new Outcome(Classifier.train(all, embedding, seed), held.size(), before, after, replaces);
    }

    /// The share of cases whose first suggestion is the settled category.
    public static double accuracy(Classifier classifier, List<Labelled> cases) {
        var right = cases.stream()
                .filter(c -> classifier
                        .classify(c.title(), c.body())
                        .getFirst()
                        .code()
                        .equals(c.category()))
                .count();
        return cases.isEmpty() ? 0 : (double) right / cases.size();
    }
}
