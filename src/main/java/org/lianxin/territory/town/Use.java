package org.lianxin.territory.town;

import org.lianxin.territory.Building;

/// What a parcel is for, and how houses stand on it. Lengths in metres.
///
/// @see Layout
enum Use {
    /// Towers of the last ten years.
    TOWERS(true, 30, 40, 17, 26, 18, 9, 18, 2, 2),
    /// Six to eleven storeys with gardens between.
    GARDEN(true, 42, 60, 13, 19, 12, 5, 11, 3, 2),
    /// Five or six storeys without lift, of the eighties and nineties.
    SLABS(true, 36, 62, 11, 13, 8, 4, 6, 3, 2),
    /// One or two storeys along narrow lanes.
    LANES(true, 9, 15, 8, 2.6, 1.2, 1, 2, 1, 1),
    SCHOOL(false, 45, 60, 14, 26, 20, 4, 5, 1, 0),
    HOSPITAL(false, 50, 62, 20, 24, 16, 5, 12, 1, 0),
    MARKET(false, 40, 60, 22, 12, 10, 1, 2, 1, 0),
    OFFICE(false, 40, 58, 18, 24, 16, 4, 9, 1, 0),
    FACTORY(false, 50, 85, 28, 16, 14, 1, 2, 1, 0),
    PARK(false, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    final boolean housing;
    final double shortest;
    final double longest;
    final double depth;
    final double rowGap;
    final double gap;
    final int low;
    final int high;
    final int units;
    final int perFloor;

    Use(
            boolean housing,
            double shortest,
            double longest,
            double depth,
            double rowGap,
            double gap,
            int low,
            int high,
            int units,
            int perFloor) {
        this.housing = housing;
        this.shortest = shortest;
        this.longest = longest;
        this.depth = depth;
        this.rowGap = rowGap;
        this.gap = gap;
        this.low = low;
        this.high = high;
        this.units = units;
        this.perFloor = perFloor;
    }

    Building.Kind kind() {
        return switch (this) {
            case TOWERS, GARDEN, SLABS, LANES -> Building.Kind.HOUSING;
            case SCHOOL -> Building.Kind.SCHOOL;
            case HOSPITAL -> Building.Kind.HOSPITAL;
            case MARKET -> Building.Kind.SHOP;
            case OFFICE -> Building.Kind.OFFICE;
            case FACTORY -> Building.Kind.FACTORY;
            case PARK -> Building.Kind.PUBLIC;
        };
    }
}
