package org.lianxin.planning.network;

/// The hub of each member (a hub is its own), and the links between households and members.
///
/// @param linkHousehold household of each link; empty when only the first level was asked for
/// @param linkMember member of each link
public record NetworkPlan(int[] hubOf, int[] linkHousehold, int[] linkMember) {}
