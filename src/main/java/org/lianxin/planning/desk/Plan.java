package org.lianxin.planning.desk;

import java.time.Instant;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// What is planned where; its versions hold how.
public record Plan(
        County county, PlanId id, Subject subject, AreaCode area, String title, String madeBy, Instant madeAt) {}
