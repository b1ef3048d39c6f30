package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// To whom an incident was given.
///
/// @param lead the one unit that answers for it
/// @param joint units that help
/// @param centre the unit that dispatched it, checks the result and asks the requester
/// @param ruled whether it was given after a return: then it may not be sent back again
public record Assignment(UUID lead, List<UUID> joint, UUID centre, String dispatcher, Instant at, boolean ruled) {}
