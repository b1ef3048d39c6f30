package org.lianxin.planning;

import java.io.IOException;

/// One kind of plan at the command line, found by `ServiceLoader` (`META-INF/services/org.lianxin.planning.PlanKind`).
public interface PlanKind {
    /// The word after `./lianxin plan`, such as `siting`.
    String name();

    /// What it plans, and which input it reads.
    Sentence description();

    /// Reads the inputs, searches within the budget and has the answer checked independently.
    ///
    /// @throws UnusableInput when the input is no problem at all
    PlanReport run(PlanRequest request) throws IOException;
}
