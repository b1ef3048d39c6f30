package org.lianxin.calendar;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `calendar` brings.
@Component
public class CalendarModule implements ModuleManifest {
    /// See the tables, the county's own days and its hours.
    public static final Permission VIEW = new Permission("calendar.view");

    /// Import a year's holidays, set office hours and the county's own days.
    public static final Permission EDIT = new Permission("calendar.edit");

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, EDIT);
    }
}
