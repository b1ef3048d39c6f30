package org.lianxin.statistics.hot;

import java.time.LocalDate;
import org.lianxin.platform.DemoData;
import org.lianxin.platform.DemoDistrict;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Component;

/// Looks at the demo district's last days as the night does.
@Component
class HotDemo implements DemoData {
    private static final int ORDER = 100;
    private final HotAtNight night;

    HotDemo(HotAtNight night) {
        this.night = night;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String what() {
        return "热点问题";
    }

    @Override
    public void fill(DemoDistrict district) {
        night.of(district.county(), LocalDate.ofInstant(district.now(), Zones.COUNTY));
    }
}
