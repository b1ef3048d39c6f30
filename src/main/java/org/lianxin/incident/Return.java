package org.lianxin.incident;

import java.util.UUID;

/// A unit's one refusal of an incident as not its own.
public record Return(UUID unit, String reason, String by) {}
