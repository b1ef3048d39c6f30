package org.lianxin.planning.cluster;

/// Points to be grouped into a fixed number of clusters, each around one of its own points.
///
/// @param weight price of one unit of distance per point
/// @param load what each point takes of its cluster's room
/// @param most per point, the room of a cluster around it
/// @param least the smallest load of any cluster
/// @param willing points that may be the centre
/// @param fixed points that must be centres
public record ClusterProblem(
        Metric metric,
        double[] weight,
        double[] load,
        double[] most,
        double least,
        int clusters,
        boolean[] willing,
        boolean[] fixed) {
    public int size() {
        return metric.size();
    }

    /// What it costs to put `point` into the cluster around `centre`.
    public double cost(int point, int centre) {
        return weight[point] * metric.between(point, centre);
    }

    /// The best centre of each group of an assignment, a fixed centre staying its own.
    public int[] centresOf(int[] centreOf) {
        var groups = new java.util.TreeMap<Integer, java.util.List<Integer>>();
        for (var i = 0; i < centreOf.length; i++) {
            groups.computeIfAbsent(centreOf[i], c -> new java.util.ArrayList<>())
                    .add(i);
        }
        var result = new int[groups.size()];
        var count = 0;
        for (var group : groups.entrySet()) {
            result[count++] = fixed[group.getKey()] ? group.getKey() : centre(group.getValue(), group.getKey());
        }
        return result;
    }

    private int centre(java.util.List<Integer> group, int now) {
        var best = Double.POSITIVE_INFINITY;
        var at = now;
        for (var j : group) {
            var sum = 0.0;
            for (var i : group) {
                sum += cost(i, j);
            }
            if (willing[j] && sum < best) {
                best = sum;
                at = j;
            }
        }
        return at;
    }
}
