package org.lianxin.statistics.hot;

/// How unlikely a count is beside what was expected: by Poisson, or where the weeks before varied more than
/// that, by the negative binomial distribution with their variance.
final class Surprise {
    private static final double LEAST_MEAN = 0.05;

    private Surprise() {}

    /// The probability of at least so many.
    static double atLeast(int observed, double mean, double variance) {
        var expected = Math.max(LEAST_MEAN, mean);
        var size = variance > expected ? expected * expected / (variance - expected) : Double.POSITIVE_INFINITY;
        var below = 0.0;
        for (var k = 0; k < observed; k++) {
            below += StrictMath.exp(
                    Double.isInfinite(size) ? poisson(k, expected) : negativeBinomial(k, expected, size));
        }
        return Math.max(0, 1 - below);
    }

    private static double poisson(int k, double mean) {
        return k * StrictMath.log(mean) - mean - logFactorial(k);
    }

    private static double negativeBinomial(int k, double mean, double size) {
        var rising = 0.0;
        for (var i = 0; i < k; i++) {
            rising += StrictMath.log(size + i);
        }
        return rising
                - logFactorial(k)
                + size * StrictMath.log(size / (size + mean))
                + k * StrictMath.log(mean / (size + mean));
    }

    private static double logFactorial(int k) {
        var sum = 0.0;
        for (var i = 2; i <= k; i++) {
            sum += StrictMath.log(i);
        }
        return sum;
    }
}
