/// Routing that may act alone, where a county lets it and as far as it is sure; what it did is marked and counted.
@NullMarked
package org.lianxin.incident.routing;

import org.jspecify.annotations.NullMarked;
