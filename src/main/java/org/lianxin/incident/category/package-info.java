/// The list of what may be reported, with its time limits: versioned, with effective dates, public.
@NullMarked
package org.lianxin.incident.category;

import org.jspecify.annotations.NullMarked;
