package org.lianxin.text;

import org.lianxin.platform.Messages;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says whether reports are understood by the native model or by pure Java, and why. The product is never down for it:
/// people decide without suggestions too.
@Component("textHealthIndicator")
class TextHealthIndicator implements HealthIndicator {
    private final TextEngine engine;
    private final Messages messages;

    TextHealthIndicator(TextEngine engine, Messages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public Health health() {
        var state = engine.state();
        var says = messages.say("text.engine." + state.mode(), LocaleContextHolder.getLocale());
        var health = Health.up().withDetail("mode", state.mode()).withDetail("says", says);
        return state.reason().isEmpty()
                ? health.build()
                : health.withDetail("reason", withoutPaths(state.reason())).build();
    }

    /// Everybody may ask; where files lie on this machine stands in the log only.
    private static String withoutPaths(String reason) {
        return reason.replaceAll("\\S*[/\\\\]\\S*", "…");
    }
}
