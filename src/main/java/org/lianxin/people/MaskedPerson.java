package org.lianxin.people;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A person as everybody at work sees one: `张*`, `138****5678`, `340***********1234`.
public record MaskedPerson(
        PersonId id,
        String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable AreaCode area) {}
