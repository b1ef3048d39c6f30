package org.lianxin.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Permission;

/// Somebody who is signed in.
///
/// @param session the SHA-256 of the session's token
record Identity(
        County county,
        AccountId account,
        String login,
        String name,
        @Nullable UUID personId,
        Standing standing,
        String session,
        List<Grant> grants)
        implements Actor {

    /// How far the signing in has come. Until it is full, only one's own account can be reached.
    enum Standing {
        FULL,
        PASSWORD_CHANGE,
        TOTP_SETUP
    }

    @Override
    public String id() {
        return account.toString();
    }

    @Override
    public boolean may(Permission permission) {
        return held(permission).findAny().isPresent();
    }

    @Override
    public boolean may(Permission permission, AreaCode area) {
        return held(permission).anyMatch(area::within);
    }

    @Override
    public List<AreaCode> areas(Permission permission) {
        return outermost(held(permission));
    }

    @Override
    public Set<UUID> units() {
        return grants.stream().flatMap(g -> Stream.ofNullable(g.unit())).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> permissions() {
        return grants.stream()
                .flatMap(g -> g.permissions().stream())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    List<AreaCode> areas() {
        return outermost(grants.stream().map(Grant::area));
    }

    Set<String> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Stream<AreaCode> held(Permission permission) {
        return standing != Standing.FULL
                ? Stream.empty()
                : grants.stream()
                        .filter(g -> g.permissions().contains(permission.id()))
                        .map(Grant::area);
    }

    private static List<AreaCode> outermost(Stream<AreaCode> areas) {
        var all = areas.distinct().sorted().toList();
        return all.stream()
                .filter(a -> all.stream().noneMatch(b -> !a.equals(b) && a.within(b)))
                .toList();
    }
}
