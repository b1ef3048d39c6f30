package org.lianxin.planning.cluster;

/// Each point's centre; `violation` is the load above and below the limits in sum, zero in a valid answer.
public record Clustering(int[] centreOf, double total, double violation) {
    /// Less violation first, then less distance.
    public boolean isBetterThan(Clustering other) {
        return violation < other.violation - 1e-9
                || (violation <= other.violation + 1e-9 && total < other.total - 1e-9 * Math.abs(other.total));
    }
}
