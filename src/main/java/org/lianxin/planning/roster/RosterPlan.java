package org.lianxin.planning.roster;

/// The shift of each person on each day; −1 is a day off.
public record RosterPlan(int[][] shift) {}
