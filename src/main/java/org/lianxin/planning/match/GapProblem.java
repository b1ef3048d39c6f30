package org.lianxin.planning.match;

/// The generalised assignment: every job to one agent, each agent within its effort.
///
/// @param cost agent by job, to be made small, @param effort agent by job, @param limit effort each agent has
/// @param maximise whether the costs were gains, turned round on reading
public record GapProblem(int agents, int jobs, long[][] cost, int[][] effort, int[] limit, boolean maximise) {}
