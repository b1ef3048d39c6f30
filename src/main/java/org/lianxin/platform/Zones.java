package org.lianxin.platform;

import java.time.ZoneId;

/// Where days begin and end: all of China keeps one time.
public final class Zones {
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    private Zones() {}
}
