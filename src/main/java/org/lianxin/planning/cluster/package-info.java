/// Groups of limited size around one of their own: the engine under capacitated stations and the 1+5+15 network.
@NullMarked
package org.lianxin.planning.cluster;

import org.jspecify.annotations.NullMarked;
