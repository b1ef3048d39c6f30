package org.lianxin.planning.roster;

/// The days of each item's visits, in order.
public record ScreeningPlan(int[][] day) {}
