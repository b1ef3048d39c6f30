package org.lianxin.territory;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/// Geometry in CGCS2000 degrees, kept as WKB, and as WKT within a trace.
final class Geometries {
    /// EPSG:4490, China Geodetic Coordinate System 2000.
    static final GeometryFactory CGCS2000 = new GeometryFactory(new PrecisionModel(), 4490);

    private Geometries() {}

    static @Nullable Geometry read(byte @Nullable [] wkb) {
        if (wkb == null) {
            return null;
        }
        try {
            return new WKBReader(CGCS2000).read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("Stored geometry cannot be read", e);
        }
    }

    static @Nullable Geometry read(@Nullable String wkt) {
        if (wkt == null) {
            return null;
        }
        try {
            return new WKTReader(CGCS2000).read(wkt);
        } catch (ParseException e) {
            throw new IllegalStateException("Kept geometry cannot be read", e);
        }
    }

    static Point point(double lon, double lat) {
        return CGCS2000.createPoint(new Coordinate(lon, lat));
    }
}
