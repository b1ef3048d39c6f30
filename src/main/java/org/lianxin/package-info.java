/// Lianxin 连心: the modules of a county's neighbourhood service, and their one application.
@NullMarked
package org.lianxin;

import org.jspecify.annotations.NullMarked;
