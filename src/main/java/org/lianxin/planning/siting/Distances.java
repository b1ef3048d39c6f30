package org.lianxin.planning.siting;

/// Distances from demand points to sites.
public sealed interface Distances {
    /// Number of demand points.
    int clients();

    /// Number of sites.
    int sites();

    /// Distance from demand point `client` to `site`, never negative.
    double at(int client, int site);

    /// Straight lines between plane coordinates, in their unit; `floor` rounds every distance down.
    record Straight(double[] x, double[] y, double[] siteX, double[] siteY, boolean floor) implements Distances {
        @Override
        public int clients() {
            return x.length;
        }

        @Override
        public int sites() {
            return siteX.length;
        }

        @Override
        public double at(int client, int site) {
            var dx = x[client] - siteX[site];
            var dy = y[client] - siteY[site];
            var distance = Math.sqrt(dx * dx + dy * dy);
            return floor ? Math.floor(distance) : distance;
        }
    }

    /// A full table, row by row: walking distances, shortest paths.
    record Table(double[] values, int clients, int sites) implements Distances {
        @Override
        public double at(int client, int site) {
            return values[client * sites + site];
        }
    }
}
