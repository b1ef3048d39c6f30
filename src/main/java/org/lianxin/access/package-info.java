/// Who may sign in, and what they may do where.
@ApplicationModule(displayName = "账号与权限")
@NullMarked
package org.lianxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
