package org.lianxin.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A province, city, county, township or community under its official code and name, for as long as it stands.
///
/// @param validTo the first day on which it no longer stands; null while it does
public record Division(
        AreaCode code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /// The name as people say it: without 居委会 or 村委会.
    public String shortName() {
        return name.replaceFirst("(社区)居(民委员|委)会$", "$1")
                .replaceFirst("村(民委员|委)会$", "村")
                .replaceFirst("居(民委员|委)会$", "社区");
    }
}
