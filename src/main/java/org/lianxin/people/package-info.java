/// The register of residents, households and staff, and the vault that keeps what identifies them.
@ApplicationModule(displayName = "人员与住户")
@NullMarked
package org.lianxin.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
