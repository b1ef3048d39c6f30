package org.lianxin.planning;

/// Recomputes an answer from the input and the solution alone and names every rule it breaks.
///
/// A checker shares no code with the solver it checks, nor its data structures beyond problem and solution records.
public interface Checker<P, S> {
    Verdict check(P problem, S solution);
}
