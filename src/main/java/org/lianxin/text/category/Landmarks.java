package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lianxin.text.Embedding;

/// Tells a text by how near its meaning is to each of some learned texts, so that a linear model over these nearnesses
/// bends around the examples (Nyström: Williams and Seeger, NIPS 2000). Meanings are seen from their common middle.
record Landmarks(float[] middle, float[][] points) {
    /// All of 5,700 texts would place 1 in 1,000 more rightly and learn for ten times as long; 1,200 place 2 fewer.
    private static final int MOST = 2_000;

    /// Spreads the landmarks evenly over the texts, in the order given.
    static Landmarks among(List<float[]> vectors) {
        var middle = new float[vectors.getFirst().length];
        for (var j = 0; j < middle.length; j++) {
            var sum = 0.0;
            for (var vector : vectors) {
                sum += vector[j];
            }
            middle[j] = (float) (sum / vectors.size());
        }
        var points = new float[Math.min(MOST, vectors.size())][];
        for (var p = 0; p < points.length; p++) {
            var place = (int) ((long) p * vectors.size() / points.length);
            points[p] = Embedding.from(middle, vectors.get(place));
        }
        return new Landmarks(middle, points);
    }

    int size() {
        return points.length;
    }

    /// The nearness of a text to each landmark, 1 for the landmark itself.
    float[] nearness(float[] vector) {
        return toPoints(Embedding.from(middle, vector));
    }

    private float[] toPoints(float[] seen) {
        var nearness = new float[points.length];
        for (var p = 0; p < points.length; p++) {
            nearness[p] = (float) StrictMath.exp(Embedding.cosine(seen, points[p]) - 1);
        }
        return nearness;
    }

    /// The nearness of each landmark to each.
    float[][] amongThemselves() {
        return Arrays.stream(points).map(this::toPoints).toArray(float[][]::new);
    }

    /// The nearnesses of all texts.
    float[][] nearness(List<float[]> vectors) {
        var rows = new float[vectors.size()][];
        IntStream.range(0, rows.length).parallel().forEach(i -> rows[i] = nearness(vectors.get(i)));
        return rows;
    }

    void write(DataOutputStream out) throws IOException {
        Floats.write(out, middle);
        out.writeInt(points.length);
        for (var point : points) {
            Floats.write(out, point);
        }
    }

    static Landmarks read(DataInputStream in) throws IOException {
        var middle = Floats.read(in);
        var points = new float[in.readInt()][];
        for (var p = 0; p < points.length; p++) {
            points[p] = Floats.read(in);
        }
        return new Landmarks(middle, points);
    }
}
