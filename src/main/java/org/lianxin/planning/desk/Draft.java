package org.lianxin.planning.desk;

import org.lianxin.platform.AreaCode;

/// A version's answer with what it was asked for.
record Draft(Plan plan, Version.Setting setting, Options options, Answered answer) {
    AreaCode area() {
        return plan.area();
    }

    VersionId version() {
        return setting.id();
    }
}
