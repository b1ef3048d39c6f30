package org.lianxin.territory;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.locationtech.jts.geom.Geometry;

/// A residential compound (小区). It may straddle grids: its buildings say which.
///
/// @param community where it lies now; the code keeps the community of its first record
/// @param built the year of completion
/// @param hasPost whether a party-mass post (党群驿站) stands in it
public record Estate(
        EstateCode code,
        AreaCode community,
        String name,
        String address,
        @Nullable Integer built,
        String propertyCompany,
        boolean hasPost,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Geometry border) {}
