/// The loop of an incident: report, accept, dispatch, sign, handle, verify, call back, close.
@ApplicationModule(displayName = "事件闭环")
@NullMarked
package org.lianxin.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
