package org.lianxin.territory;

import java.time.LocalDate;
import org.lianxin.platform.AreaCode;

/// One step of a merge or split: what the old code became.
///
/// @param kind `MERGE` or `SPLIT`
public record DivisionChange(AreaCode from, AreaCode to, String kind, LocalDate day, String reason) {}
