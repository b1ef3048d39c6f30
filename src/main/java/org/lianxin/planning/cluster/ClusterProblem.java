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
}
