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

    /// A standing grid with its border; its point lies inside.
    public static Grid drawn(
            AreaCode code,
            String name,
            Kind kind,
            int households,
            String supervisionPhone,
            List<Contact> contacts,
            @Nullable Geometry border,
            LocalDate since) {
        var inside = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        return new Grid(
                code,
                name,
                kind,
                households,
                supervisionPhone,
                contacts,
                inside == null ? null : inside.getX(),
                inside == null ? null : inside.getY(),
                border,
                since,
                null);
    }

    /// The same standing grid with other households and another border.
    Grid reshaped(int households, @Nullable Geometry border) {
        return drawn(code, name, kind, households, supervisionPhone, contacts, border, validFrom);
    }

    /// The same grid, standing until the day; null lets it stand again.
    Grid until(@Nullable LocalDate end) {
        return new Grid(code, name, kind, households, supervisionPhone, contacts, lon, lat, border, validFrom, end);
    }

    boolean dedicated() {
        return kind == Kind.DEDICATED;
    }

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
