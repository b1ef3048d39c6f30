package org.lianxin.planning;

import java.util.List;

/// What an independent checker recomputed: the true objective and every rule.
public record Verdict(double objective, List<RuleFinding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /// Whether the answer may be shown: no hard rule is broken.
    public boolean accepted() {
        return findings.stream().noneMatch(RuleFinding::forbids);
    }

    /// Whether the claimed objective is the recomputed one, to one part in a million.
    public boolean confirms(double claimed) {
        return Math.abs(claimed - objective) <= 1e-6 * Math.max(1, Math.abs(objective));
    }
}
