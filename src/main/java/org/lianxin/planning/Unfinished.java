package org.lianxin.planning;

/// No plan was found in the time given, and none is proven impossible.
public record Unfinished<S>(Sentence why, Bound bound) implements Outcome<S> {}
