package org.lianxin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Open;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to its endpoint, or not, by the endpoint's own word: [Open], [SignedIn] or [Requires].
final class Doorkeeper implements HandlerInterceptor {

    /// Who may call an endpoint.
    sealed interface Rule {
        record Everybody() implements Rule {}

        record Signed() implements Rule {}

        record Holder(Permission permission) implements Rule {}
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !ours(method)) {
            return true;
        }
        var rule = rule(method);
        if (rule instanceof Rule.Everybody) {
            return true;
        }
        if (!(request.getAttribute(SessionFilter.ACTOR) instanceof Identity who)) {
            throw new Rejection("access.sign-in-needed").status(HttpStatus.UNAUTHORIZED);
        }
        if (!method.hasMethodAnnotation(EvenUnfinished.class)) {
            refuseUnfinished(who);
        }
        if (rule instanceof Rule.Holder holder && !who.may(holder.permission())) {
            throw Rejection.denied("platform.denied", holder.permission().id(), "");
        }
        return true;
    }

    private static void refuseUnfinished(Identity who) {
        switch (who.standing()) {
            case PASSWORD_CHANGE -> throw Rejection.denied("access.password-change-needed");
            case TOTP_SETUP -> throw Rejection.denied("access.totp-setup-needed");
            case FULL -> {}
        }
    }

    /// Whether the endpoint is the product's own; what the frameworks bring (errors, health, API description) is open.
    static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.lianxin.");
    }

    /// The endpoint's rule: its own annotation, else its class's.
    ///
    /// @throws IllegalStateException when neither says anything
    static Rule rule(HandlerMethod method) {
        var own = word(method.getMethod());
        var rule = own == null ? word(method.getBeanType()) : own;
        if (rule == null) {
            throw new IllegalStateException(
                    method.getShortLogMessage() + " does not say who may call it: @Requires, @SignedIn or @Open");
        }
        return rule;
    }

    private static @Nullable Rule word(java.lang.reflect.AnnotatedElement element) {
        var requires = AnnotatedElementUtils.findMergedAnnotation(element, Requires.class);
        if (requires != null) {
            return new Rule.Holder(new Permission(requires.value()));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return new Rule.Signed();
        }
        return AnnotatedElementUtils.hasAnnotation(element, Open.class) ? new Rule.Everybody() : null;
    }
}
