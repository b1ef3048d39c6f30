package org.lianxin.text.category;

/// A sparse vector: feature numbers and their values.
record Row(int[] features, float[] values) {

    /// The row of unit length after each value is multiplied by its feature's factor (none: 1).
    Row scaled(float[] factors) {
        var scaled = new float[values.length];
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            scaled[i] = factors.length == 0 ? values[i] : values[i] * factors[features[i]];
            sum += scaled[i] * scaled[i];
        }
        var norm = (float) StrictMath.sqrt(Math.max(sum, 1e-12));
        for (var i = 0; i < scaled.length; i++) {
            scaled[i] /= norm;
        }
        return new Row(features, scaled);
    }
}
