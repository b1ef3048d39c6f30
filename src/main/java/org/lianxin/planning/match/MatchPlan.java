package org.lianxin.planning.match;

import java.util.List;

/// Offers by request, and the prices that prove that no other plan costs less.
///
/// @param offers per request the chosen takers, by index
/// @param next per request up to three further takers to ask in turn when one declines, best first
/// @param requestPrices dual price of each request, @param takerPrices of each taker
public record MatchPlan(
        List<List<Integer>> offers, List<List<Integer>> next, double[] requestPrices, double[] takerPrices) {
    public MatchPlan {
        offers = offers.stream().map(List::copyOf).toList();
        next = next.stream().map(List::copyOf).toList();
    }
}
