/// Learning what reports are from the county's own settled cases: versions of the model, how good each is,
/// which is used.
@NullMarked
package org.lianxin.incident.learning;

import org.jspecify.annotations.NullMarked;
