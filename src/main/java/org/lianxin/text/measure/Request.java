package org.lianxin.text.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a measurement is asked to do; empty fold sets mean "all rows"; `meaning` lets the classifier learn from
/// meaning too, `embedding` lets any task use the embedding model.
public record Request(
        List<Path> train,
        List<Path> test,
        Set<String> trainFolds,
        Set<String> testFolds,
        boolean crossValidate,
        boolean embedding,
        boolean meaning,
        long seed) {}
