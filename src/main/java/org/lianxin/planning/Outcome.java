package org.lianxin.planning;

/// How a planning run ends: with an answer, with the proof that none exists, or unfinished.
///
/// @param <S> the solution
public sealed interface Outcome<S> permits Answer, Infeasible, Unfinished {}
