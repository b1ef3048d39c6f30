/// What every module stands on: refusals, ids, who is asking, the database, files, cryptography, time, jobs, the front
/// door.
@ApplicationModule(displayName = "平台", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.lianxin.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
