package org.lianxin.territory;

import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// A place that has a label with a QR code.
///
/// @param code short, for the label and for typing it over
/// @param target the code of the grid, estate or building
/// @param area the narrowest area known
public record Place(County county, String code, Kind kind, String target, AreaCode area, String name) {
    /// What the label hangs on.
    public enum Kind {
        GRID,
        ESTATE,
        BUILDING
    }
}
