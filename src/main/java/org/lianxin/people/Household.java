package org.lianxin.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// Those who live behind one door.
///
/// @param area the grid
/// @param building its code, where the door is in a registered building
/// @param door as it is said, such as `2单元301室`
public record Household(
        HouseholdId id, AreaCode area, @Nullable String building, String door, List<PersonId> residents) {}
