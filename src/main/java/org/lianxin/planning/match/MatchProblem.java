package org.lianxin.planning.match;

import java.util.List;

/// Requests to be offered to takers at the least cost: way + fairness − known ties + what stays open.
///
/// @param fairness price of a taker's k-th task in the period: `fairness × k`, so those who did little are asked first
/// @param tie what a preferred taker saves
/// @param table explicit costs, request by taker, infinite where impossible, instead of ways; null without one
public record MatchProblem(
        List<Request> requests,
        List<Taker> takers,
        double fairness,
        double tie,
        double @org.jspecify.annotations.Nullable [][] table) {
    public MatchProblem {
        requests = List.copyOf(requests);
        takers = List.copyOf(takers);
    }

    /// Cost of offering request `r` to taker `t`, fairness apart; infinite when it is not allowed.
    public double cost(int r, int t) {
        var request = requests.get(r);
        var taker = takers.get(t);
        if (!taker.consents() || request.declined().contains(taker.id())) return Double.POSITIVE_INFINITY;
        if (!taker.skills().containsAll(request.skills())) return Double.POSITIVE_INFINITY;
        double way = table != null ? table[r][t] : Math.hypot(request.x() - taker.x(), request.y() - taker.y());
        if (way > taker.reach()) return Double.POSITIVE_INFINITY;
        return way - (request.preferred().contains(taker.id()) ? tie : 0);
    }

    /// Cost of the taker's `k`-th offer (from 1) on top of what was done before.
    public double turn(int t, int k) {
        return fairness * (takers.get(t).done() + k);
    }
}
