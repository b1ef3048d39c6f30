package org.lianxin.incident.triage;

/// Says how alike two reports of the same kind and place are. Whoever understands text offers one as a component;
/// without any, kind, place and time alone decide.
public interface Likeness {
    /// From 0 to 1.
    double between(String words, String others);
}
