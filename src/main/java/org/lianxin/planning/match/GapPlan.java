package org.lianxin.planning.match;

/// The agent of every job.
public record GapPlan(int[] agent) {}
