/// The append-only record of every change and every look, sealed into a Merkle tree each second.
@ApplicationModule(displayName = "留痕")
@NullMarked
package org.lianxin.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
