package org.lianxin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.PlatformSettings;
import org.lianxin.platform.Rejection;

/// Whether a request that changes something comes from our own pages. A page of another site cannot send the header
/// `X-Lianxin` without the browser asking us first, and we never allow it; `Origin` and `Sec-Fetch-Site` are looked at
/// besides.
final class SameSite {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private final String publicHost;

    SameSite(PlatformSettings settings) {
        this.publicHost = String.valueOf(URI.create(settings.publicUrl()).getAuthority());
    }

    /// @throws Rejection `access.foreign-page` (403)
    void check(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        boolean ours = request.getHeader("X-Lianxin") != null
                && (site == null || OURS.contains(site))
                && ours(request.getHeader("Origin"), request);
        if (!ours) {
            throw Rejection.denied("access.foreign-page");
        }
    }

    private boolean ours(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        var authority = origin.replaceFirst("^https?://", "");
        return authority.equals(request.getHeader("Host")) || authority.equals(publicHost);
    }
}
