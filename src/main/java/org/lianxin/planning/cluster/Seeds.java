package org.lianxin.planning.cluster;

/// First centres from a relaxed solution: systematic sampling along a curve through the points.
final class Seeds {
    private Seeds() {}

    /// As many centres as there are clusters; a point is passed as much as it was `often` opened.
    static int[] along(ClusterProblem problem, double[] often, int[] curve, double phase) {
        var n = problem.size();
        var seeds = new int[problem.clusters()];
        var count = 0;
        var mass = 0.0;
        for (var j : curve) {
            if (problem.fixed()[j]) {
                seeds[count++] = j;
            } else if (problem.willing()[j]) {
                mass += often[j] + 1e-9;
            }
        }
        var step = mass / Math.max(1, seeds.length - count);
        var next = step * phase;
        var passed = 0.0;
        var used = new boolean[n];
        for (var j : curve) {
            if (!problem.willing()[j] || problem.fixed()[j]) {
                continue;
            }
            passed += often[j] + 1e-9;
            if (passed >= next && count < seeds.length) {
                seeds[count++] = j;
                used[j] = true;
                next += step;
            }
        }
        for (var j = 0; j < n && count < seeds.length; j++) {
            if (problem.willing()[j] && !problem.fixed()[j] && !used[j]) {
                seeds[count++] = j;
            }
        }
        return seeds;
    }
}
