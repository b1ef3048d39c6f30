/// Telling people that something happened, in the product and outside it.
@ApplicationModule(displayName = "通知")
@NullMarked
package org.lianxin.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
