package org.lianxin.incident;

import org.lianxin.docket.Limit;

/// More time, asked for by the handler and decided one level up.
public record Extension(Limit by, String reason, String asker) {}
