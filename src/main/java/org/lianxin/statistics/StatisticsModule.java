package org.lianxin.statistics;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `statistics` brings.
@Component
public class StatisticsModule implements ModuleManifest {
    /// See figures of an area.
    public static final Permission VIEW = new Permission("statistics.view");

    /// Look for hot issues, be told of bursts, write the monthly analysis (月研判).
    public static final Permission ANALYSE = new Permission("statistics.analyse");

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, ANALYSE);
    }
}
