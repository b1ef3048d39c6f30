package org.lianxin.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call an endpoint: Any signed-in account that holds the permission somewhere; the use-case checks the area.
/// The method's own word goes before its class's. An endpoint with none of the three stops the start.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /// The permission's id, such as `incident.dispatch`.
    String value();
}
