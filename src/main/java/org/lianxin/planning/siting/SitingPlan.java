package org.lianxin.planning.siting;

/// Which site serves each demand point; a site is open when `open` says so.
public record SitingPlan(boolean[] open, int[] servedBy) {}
