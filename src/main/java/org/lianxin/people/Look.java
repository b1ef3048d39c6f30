package org.lianxin.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One look at a person's data in clear, as the person may see it.
///
/// @param by the working name of who looked
/// @param about the matter for which it was done, such as `incident:0198…`
public record Look(
        String by, Purpose purpose, String note, @Nullable String about, Set<Item> items, Instant at) {}
