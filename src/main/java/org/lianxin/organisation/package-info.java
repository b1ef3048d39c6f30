/// Who is there to act: departments, street and town centres, communities, companies, teams, and the party tree beside.
@ApplicationModule(displayName = "组织")
@NullMarked
package org.lianxin.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
