package org.lianxin.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.locationtech.jts.geom.Geometry;

/// A basic unit of service in a community (网格).
///
/// @param households about how many live there
/// @param supervisionPhone printed on the grid notice
/// @param contacts whom the grid notice names, in its order
/// @param border a polygon; null while it has not been drawn
public record Grid(
        AreaCode code,
        String name,
        Kind kind,
        int households,
        String supervisionPhone,
        List<Contact> contacts,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Geometry border,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// General grids cover the community; a dedicated grid is a school, market or park with a body of its own; a
    /// micro-grid is a part of a general grid, often one building.
    public enum Kind {
        GENERAL,
        DEDICATED,
        MICRO
    }

    /// Somebody whom the grid notice names, published as the law asks.
    ///
    /// @param duty such as 网格长 or 网格员
    public record Contact(String duty, String name, String phone) {}
}
