/// The one loop's spine: every open matter of every kind has one entry here, with its number, query code, one
/// accountable owner, stage clocks, timeline and to-dos.
@ApplicationModule(displayName = "案卷")
@NullMarked
package org.lianxin.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
