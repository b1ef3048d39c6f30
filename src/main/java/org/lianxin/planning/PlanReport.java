package org.lianxin.planning;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the command line prints and writes about one run.
///
/// @param figures further `name value` lines, in order
/// @param verdict the independent checker's; a rejected answer is not written
/// @param solution writes the solution in the documented format (`docs/planning-formats.md`)
/// @param map writes the solution as GeoJSON; null for a kind, or an input, without coordinates
public record PlanReport<S>(
        Outcome<S> outcome,
        Verdict verdict,
        Map<String, String> figures,
        SolutionText solution,
        @Nullable SolutionText map) {
    /// Writes a solution.
    @FunctionalInterface
    public interface SolutionText {
        void write(Writer writer) throws IOException;
    }

    public PlanReport {
        figures = new LinkedHashMap<>(figures);
    }

    /// A report of a kind that has no coordinates.
    public PlanReport(Outcome<S> outcome, Verdict verdict, Map<String, String> figures, SolutionText solution) {
        this(outcome, verdict, figures, solution, null);
    }

    /// A run without an answer: infeasible or unfinished.
    public static <S> PlanReport<S> without(Outcome<S> outcome, Map<String, String> figures) {
        return new PlanReport<>(outcome, new Verdict(Double.NaN, java.util.List.of()), figures, writer -> {});
    }
}
