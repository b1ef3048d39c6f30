/// Meaning as a vector: BGE-small-zh through ONNX Runtime, or nothing where the native library does not load.
@NullMarked
package org.lianxin.text.embedding;

import org.jspecify.annotations.NullMarked;
