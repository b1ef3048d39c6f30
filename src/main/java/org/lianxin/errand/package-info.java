/// The service guide: what the county does for people, found by the words that people use for it.
@ApplicationModule(displayName = "代办")
@NullMarked
package org.lianxin.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
