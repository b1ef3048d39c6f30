package org.lianxin.territory.exchange;

import java.util.List;

/// What an import did, or would do.
///
/// @param written whether anything was written: never on a dry run or with a fault
public record ImportReport(int rows, int added, int changed, boolean written, List<Fault> faults) {}
