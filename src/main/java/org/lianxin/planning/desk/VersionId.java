package org.lianxin.planning.desk;

import org.lianxin.platform.County;

/// The nth version of a plan.
public record VersionId(County county, PlanId plan, int number) {}
