package org.lianxin.text.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a measurement is asked to do; empty fold sets mean "all rows".
public record Request(
        List<Path> train,
        List<Path> test,
        Set<String> trainFolds,
        Set<String> testFolds,
        boolean crossValidate,
        boolean embedding,
        long seed) {}
