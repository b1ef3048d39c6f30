package org.lianxin.people;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// Somebody to be registered. Only the name is asked for; an identity number is not kept unless a law needs it.
///
/// @param area the grid or community of the home; null when it is not known
public record NewPerson(
        String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String address,
        @Nullable AreaCode area) {

    /// Somebody of whom the name and, perhaps, the phone are known.
    public static NewPerson of(String name, @Nullable String phone) {
        return new NewPerson(name, phone, null, null, null);
    }
}
