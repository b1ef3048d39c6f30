package org.lianxin.incident.triage;

import java.util.List;
import org.lianxin.platform.County;

/// Suggests what a report is. Whoever understands text offers one as a component; without any, nothing is suggested.
public interface Suggesting {
    /// A category that the words may mean.
    ///
    /// @param probability from 0 to 1
    /// @param because the words that speak for it
    record Suggestion(String category, double probability, List<String> because) {}

    /// The likeliest categories, likeliest first, five at most.
    List<Suggestion> suggest(County county, String words);
}
