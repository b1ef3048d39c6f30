package org.lianxin.text.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The model by meaning bends around its examples and says what it would have said without a case's fold.
class MeaningModelTests {
    private static final int EACH = 40;

    /// Two categories of two opposite corners each: no straight line parts them.
    private static List<float[]> corners() {
        var vectors = new ArrayList<float[]>();
        for (var i = 0; i < EACH; i++) {
            for (var corner = 0; corner < 4; corner++) {
                var angle = corner * Math.PI / 2 + (i - EACH / 2) * 0.01;
                vectors.add(new float[] {(float) Math.cos(angle), (float) Math.sin(angle), 0, 0});
            }
        }
        return vectors;
    }

    private static int[] labels(int size) {
        var labels = new int[size];
        for (var i = 0; i < size; i++) {
            labels[i] = i % 2;
        }
        return labels;
    }

    private static int[] folds(int size) {
        var folds = new int[size];
        for (var i = 0; i < size; i++) {
            folds[i] = i / 4 % 4;
        }
        return folds;
    }

    private static int best(double[] margins) {
        return margins[0] > margins[1] ? 0 : 1;
    }

    @Test
    void categoriesThatNoStraightLinePartsAreToldApart() {
        var vectors = corners();
        var labels = labels(vectors.size());
        var model = MeaningModel.train(vectors, labels, 2, folds(labels.length)).model();
        for (var i = 0; i < labels.length; i++) {
            assertThat(best(model.margins(vectors.get(i)))).isEqualTo(labels[i]);
        }
    }

    @Test
    void aCaseWithAWrongLabelIsOutvotedByTheOthersOfItsCorner() {
        var vectors = corners();
        var labels = labels(vectors.size());
        labels[80] = 1;
        var trained = MeaningModel.train(vectors, labels, 2, folds(labels.length));
        assertThat(best(trained.unseen()[80])).isZero();
        var seen = trained.model().margins(vectors.get(80));
        assertThat(trained.unseen()[80][1]).isLessThan(seen[1]);
    }

    @Test
    void aStoredModelSaysTheSame() throws IOException {
        var vectors = corners();
        var model = MeaningModel.train(vectors, labels(vectors.size()), 2, folds(vectors.size()))
                .model();
        var stored = new ByteArrayOutputStream();
        model.write(new DataOutputStream(stored));
        var read = MeaningModel.read(new DataInputStream(new ByteArrayInputStream(stored.toByteArray())));
        assertThat(read.margins(vectors.getFirst())).containsExactly(model.margins(vectors.getFirst()));
    }
}
