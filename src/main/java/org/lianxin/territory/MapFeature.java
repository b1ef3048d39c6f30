package org.lianxin.territory;

import org.locationtech.jts.geom.Geometry;

/// Something drawn on the map for orientation, when there is no map server.
///
/// @param rank of a street: 1 main road, 2, 3, 4 lane; 0 for the rest
public record MapFeature(Kind kind, String name, int rank, Geometry shape) {
    /// What it is.
    public enum Kind {
        STREET,
        RAILWAY,
        WATER,
        GREEN
    }
}
