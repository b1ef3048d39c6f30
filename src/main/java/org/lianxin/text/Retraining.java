package org.lianxin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxin.text.category.Folds;

/// Learns anew from corrected cases, and says on held-back ones whether the new classifier may replace the old.
public final class Retraining {
    private static final int PARTS = 5;

    /// The result of one retraining; the caller stores the candidate, and keeps the classifier it replaces for a roll-back.
    ///
    /// @param heldBack the number of cases neither classifier's comparison has learned from
    /// @param before share of the held-back cases the current classifier places rightly, empty when there is none
    /// @param after the same of a classifier trained without them
    /// @param replaces whether the candidate is at least as good, so that it may replace the current one
    public record Outcome(Classifier candidate, int heldBack, Optional<Double> before, double after, boolean replaces) {}

    private Retraining() {}

    /// Holds back every fifth case, compares, then trains the candidate on all cases.
    ///
    /// The current classifier may have learned some held-back cases before; that favours it, never the newcomer.
    public static Outcome run(Optional<Classifier> current, List<Labelled> cases, long seed) {
        var folds = Folds.of(cases, PARTS);
        var learn = new ArrayList<Labelled>();
        var held = new ArrayList<Labelled>();
        for (var i = 0; i < folds.length; i++) {
            (folds[i] == 0 ? held : learn).add(cases.get(i));
        }
        var after = accuracy(Classifier.train(learn.isEmpty() ? cases : learn, seed), held);
        var before = current.map(classifier -> accuracy(classifier, held));
        var replaces = before.map(old -> after >= old).orElse(true) && !held.isEmpty();
        return new Outcome(Classifier.train(cases, seed), held.size(), before, after, replaces);
    }

    /// The share of cases whose first suggestion is the settled category.
    public static double accuracy(Classifier classifier, List<Labelled> cases) {
        var right = cases.stream()
                .filter(c -> classifier.classify(c.title(), c.body()).getFirst().code().equals(c.category()))
                .count();
        return cases.isEmpty() ? 0 : (double) right / cases.size();
    }
}
