package org.lianxin.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A bundle of permissions that is given to accounts over an area.
///
/// @param privileged whoever holds it signs in with a second factor
/// @param duty `system`, `security` or `audit` for the three administrators who must not be one person
public record Role(
        String id,
        String zh,
        String en,
        boolean privileged,
        @Nullable String duty,
        boolean own,
        Set<String> permissions) {}
