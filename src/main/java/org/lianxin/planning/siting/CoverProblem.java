package org.lianxin.planning.siting;

import java.util.Arrays;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// As many people as possible within reach of an open station, with a number of stations or a budget.
///
/// @param siting demand points, sites, fixed and closed; `stations` is the most that may open
/// @param reach farthest walk that counts as covered
/// @param price per site what it costs to open it
/// @param budget most to be spent; infinite without a limit
public record CoverProblem(SitingProblem siting, double reach, double[] price, double budget) {
    public CoverProblem {
        if (!(reach >= 0) || !(budget >= 0) || Arrays.stream(price).anyMatch(v -> !(v >= 0 && v < 1e12))) {
            throw new UnusableInput(
                    "siting.bad-cover",
                    new Sentence("步行距离、造价和预算都不得为负。", "Reach, prices and budget must not be negative."));
        }
    }
}
