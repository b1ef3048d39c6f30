package org.lianxin.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/// The language of an answer: what a page's link names as `lang`, for a page that the browser opens by itself sends the
/// browser's own language; else the header `Accept-Language`.
@Component("localeResolver")
class ChosenLanguage extends AcceptHeaderLocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        @Nullable String chosen = "GET".equals(request.getMethod()) ? request.getParameter("lang") : null;
        return chosen == null ? super.resolveLocale(request) : Locale.forLanguageTag(chosen);
    }
}
