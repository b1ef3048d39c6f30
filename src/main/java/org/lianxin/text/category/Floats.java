package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Rows of numbers in a model file.
final class Floats {
    private Floats() {}

    static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (var value : values) {
            out.writeFloat(value);
        }
    }

    static float[] read(DataInputStream in) throws IOException {
        var values = new float[in.readInt()];
        for (var i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
