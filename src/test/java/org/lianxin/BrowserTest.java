package org.lianxin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/// A [LianxinTest] whose sentences are lived in a real browser; `./lianxin test` runs it, `mvn test` leaves it out.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LianxinTest
@Tag("browser")
public @interface BrowserTest {}
