package org.lianxin.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/// The session's cookie: out of reach of scripts, not sent by other sites' forms, encrypted transport where there is
/// one.
final class Cookies {
    private static final String NAME = "lx";

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(c -> NAME.equals(c.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    static String set(HttpServletRequest request, String value) {
        return cookie(request, value).build().toString();
    }

    static String clear(HttpServletRequest request) {
        return cookie(request, "").maxAge(0).build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/");
    }
}
