package org.lianxin.incident.triage;

import java.util.List;

/// Says how alike a report and others of the same kind and place are. Whoever understands text offers one as a
/// component; without any, kind, place and time alone decide.
public interface Likeness {
    /// From 0 to 1 for each of the others, in their order; .5 and more is likely the same thing.
    List<Double> between(String words, List<String> others);
}
