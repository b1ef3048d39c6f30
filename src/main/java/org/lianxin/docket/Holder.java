package org.lianxin.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who answers for a matter: a unit, or one account, or one account on behalf of a unit. Never nobody.
public record Holder(@Nullable UUID unit, @Nullable String account) {
    public Holder {
        if (unit == null && account == null) {
            throw new IllegalArgumentException("a matter is always somebody's");
        }
    }

    public static Holder unit(UUID unit) {
        return new Holder(unit, null);
    }

    public static Holder account(String account) {
        return new Holder(null, account);
    }

    /// The key under which the holder's right to read is kept.
    String party() {
        return account == null ? "unit:" + unit : "account:" + account;
    }
}
