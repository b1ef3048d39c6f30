package org.lianxin.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call an endpoint: Anybody, without an account.
/// The method's own word goes before its class's. An endpoint with none of the three stops the start.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {
    /// Why this needs no account.
    String value();
}
