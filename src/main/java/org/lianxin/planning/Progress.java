package org.lianxin.planning;

/// The best answer so far while a search is running.
public record Progress(double seconds, double objective, Bound bound, String phase) {}
