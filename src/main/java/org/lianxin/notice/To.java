package org.lianxin.notice;

import java.util.Collection;
import java.util.UUID;
import org.lianxin.access.AccountId;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Permission;

/// Who is to be told.
public sealed interface To {
    record Accounts(Collection<AccountId> accounts) implements To {}

    /// Everybody who works for a unit at this moment.
    record Unit(UUID unit) implements To {}

    /// Everybody who holds a permission over the whole of an area at this moment.
    record Holders(Permission permission, AreaCode area) implements To {}

    /// Whoever brought a matter, who has no account and reads with the query code.
    ///
    /// @param subject the matter, such as `incident:0198…`
    record Reporter(String subject) implements To {}
}
