package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Figures that cannot stand together, and ways out to choose from.
public record Conflicting(String code, List<Sentence> conflict, List<WayOut> waysOut) {}
