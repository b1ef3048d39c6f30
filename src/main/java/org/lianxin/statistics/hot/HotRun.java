package org.lianxin.statistics.hot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One look at the reports of a period.
///
/// @param from,to days of receipt, both included
/// @param matters how many reports were read
/// @param meaning whether their meaning was compared too, not their words alone
public record HotRun(UUID id, LocalDate from, LocalDate to, Instant madeAt, String by, int matters, boolean meaning) {}
