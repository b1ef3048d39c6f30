package org.lianxin.text.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/// BGE-small-zh v1.5, quantised to 8 bits (MIT licence), 512 dimensions, run by ONNX Runtime on this machine.
public final class Bge {
    public static final int DIMENSIONS = 512;

    private static final String QUERY = "为这个句子生成表示以用于检索相关文章：";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final int longest;

    /// Loads the model from the class path; `longest` is the number of word pieces (about characters) it reads of a
    /// text.
    public Bge(int longest, int threads) throws OrtException, IOException {
        try (var model = resource("bge-small-zh-v1.5-q.onnx");
                var tokenizer = resource("bge-small-zh-v1.5-q-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            this.session = environment.createSession(model.readAllBytes(), options);
            this.pieces = new WordPieces(tokenizer);
            this.longest = longest;
        }
    }

    private static java.io.InputStream resource(String name) {
        return Objects.requireNonNull(
                Bge.class.getResourceAsStream("/" + name), "the embedding model is not on the class path");
    }

    public float[] embed(String text) throws OrtException {
        var ids = pieces.split(text, longest);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        var shape = new long[] {1, ids.length};
        try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        }
    }

    public float[] embedQuery(String text) throws OrtException {
        return embed(QUERY + text);
    }

    private static float[] unit(float[] vector) {
        var sum = 0.0;
        for (var x : vector) {
            sum += x * x;
        }
        var norm = (float) StrictMath.sqrt(Math.max(sum, 1e-12));
        var unit = new float[vector.length];
        for (var i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / norm;
        }
        return unit;
    }
}
