package org.lianxin.planning.division;

/// The grid of each unit, numbered from 0; `keeps` names today's grid that each new grid continues, -1 for a new one.
public record DivisionPlan(int[] gridOf, int[] keeps) {}
