/// The 1+5+15 network: hubs among willing members, link members around them, households around each member.
@NullMarked
package org.lianxin.planning.network;

import org.jspecify.annotations.NullMarked;
