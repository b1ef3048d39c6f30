/// What the machine may suggest about a new report; people decide.
@NullMarked
package org.lianxin.incident.triage;

import org.jspecify.annotations.NullMarked;
