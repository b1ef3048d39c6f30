/// Understands Chinese reports on the machine itself: category, earlier twin, hot issue, search, reply, personal data.
/// Pure functions on words; knows no procedure.
@ApplicationModule(displayName = "文本智能", allowedDependencies = "platform")
@NullMarked
package org.lianxin.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
