package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// One way to a probability, by words alone or by words and meaning: calibrated, and the first one's corrected.
///
/// @param loss the mean logarithm by which it missed the category of an unseen text (log loss): steadier than
/// the share of those placed rightly, where a few texts decide
/// @param threshold the probability from which on 99 in 100 unseen texts were right; above 1 when none was enough
record Way(Certainty certainty, Optional<Assurance> assurance, double loss, double threshold) {
    private static final double ROUTED_RIGHT = 0.99;

    static Way none(int categories) {
        return new Way(Certainty.none(categories), Optional.empty(), 0, 1.01);
    }

    /// @param unseen `[source][text][category]`, by machines that had not seen the text
    /// @param folds the threshold is set on texts whose fold the correction had not seen either
    static Way fit(double[][][] unseen, int[] labels, int[] folds) {
        var certainty = Certainty.fit(unseen, labels);
        var calibrated = new Way(certainty, Optional.empty(), 0, 1.01);
        var chances = new double[labels.length][];
        for (var i = 0; i < chances.length; i++) {
            chances[i] = calibrated.probabilities(of(unseen, i));
        }
        var certainties = new double[labels.length];
        var right = new boolean[labels.length];
        var loss = 0.0;
        for (var fold = 0; fold <= Arrays.stream(folds).max().orElse(0); fold++) {
            var own = fold;
            var others = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != own)
                    .toArray();
            var correction = assurance(unseen, chances, labels, others);
            for (var i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    var first = Assurance.first(chances[i]);
                    var assured = correction.assured(of(unseen, i), chances[i]);
                    certainties[i] = assured[first];
                    loss -= StrictMath.log(Math.max(assured[labels[i]], 1e-9)) / labels.length;
                    right[i] = first == labels[i];
                }
            }
        }
        var all = assurance(
                unseen, chances, labels, IntStream.range(0, labels.length).toArray());
        return new Way(certainty, Optional.of(all), loss, Certainty.threshold(certainties, right, ROUTED_RIGHT));
    }

    private static Assurance assurance(double[][][] unseen, double[][] chances, int[] labels, int[] texts) {
        var margins = Arrays.stream(unseen)
                .map(source -> Arrays.stream(texts).mapToObj(i -> source[i]).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return Assurance.fit(
                margins,
                Arrays.stream(texts).mapToObj(i -> chances[i]).toArray(double[][]::new),
                Arrays.stream(texts).map(i -> labels[i]).toArray());
    }

    private static double[][] of(double[][][] margins, int text) {
        return Arrays.stream(margins).map(source -> source[text]).toArray(double[][]::new);
    }

    /// The probability of each category, from what each source says of it.
    double[] probabilities(double[][] margins) {
        var chances = certainty.probabilities(margins);
        return assurance.map(a -> a.assured(margins, chances)).orElse(chances);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(loss);
        out.writeDouble(threshold);
        certainty.write(out);
        out.writeBoolean(assurance.isPresent());
        if (assurance.isPresent()) {
            assurance.get().write(out);
        }
    }

    static Way read(DataInputStream in) throws IOException {
        var loss = in.readDouble();
        var threshold = in.readDouble();
        var certainty = Certainty.read(in);
        var assurance = in.readBoolean() ? Optional.of(Assurance.read(in)) : Optional.<Assurance>empty();
        return new Way(certainty, assurance, loss, threshold);
    }
}
