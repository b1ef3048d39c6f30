package org.lianxin.incident;

import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Grade;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// What every step of an incident knows of it.
///
/// @param partOf the incident of which this is a sub-matter
/// @param answerable whether there is a requester to ask; a grid worker's own finding has none
/// @param rework how often the work was sent back because it was not done
public record Matter(
        County county,
        IncidentId id,
        AreaCode area,
        String category,
        Grade grade,
        Privacy privacy,
        @Nullable IncidentId partOf,
        boolean answerable,
        int rework) {

    Matter again() {
        return new Matter(county, id, area, category, grade, privacy, partOf, answerable, rework + 1);
    }
}
