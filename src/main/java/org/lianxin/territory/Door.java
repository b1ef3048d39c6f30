package org.lianxin.territory;

/// A household's door.
///
/// @param unit the stairwell, counted from 1
/// @param number as on the door, such as `301`
public record Door(BuildingCode building, int unit, int floor, String number) {
    /// As it is said: `2单元301室`.
    public String spoken() {
        return unit + "单元" + number + "室";
    }
}
