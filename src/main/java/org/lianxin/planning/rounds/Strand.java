package org.lianxin.planning.rounds;

/// A stretch of a round as the search adds to it: length, waiting and warp of time, after Vidal, Crainic, Gendreau and
/// Prins (2013).
///
/// Two stretches join in constant time. `warp` is the time by which one would have to travel back to be punctual
/// everywhere; the search pays for it and so passes through rounds that are late.
final class Strand {
    private final RoundsModel model;
    double metres;
    double warp;
    double load;
    private double lasts;
    private double early;
    private double late;
    private int end;

    Strand(RoundsModel model) {
        this.model = model;
    }

    /// Begins as the head of a round, up to and with place `p`.
    void head(LateRounds rows, int r, int p) {
        metres = rows.headMetres[r][p];
        load = rows.headLoad[r][p];
        var times = rows.headTimes[r];
        lasts = times[4 * p];
        warp = times[4 * p + 1];
        early = times[4 * p + 2];
        late = times[4 * p + 3];
        end = rows.node[r][p];
    }

    /// Goes on to the visits at places `p … p + count - 1` of a round.
    void visits(LateRounds rows, int r, int p, int count) {
        for (int k = p; k < p + count; k++) visit(rows.node[r][k]);
    }

    void visit(int v) {
        join(v, model.minutes[v], 0, model.open[v], model.close[v]);
        load += model.demand[v];
        end = v;
    }

    /// Goes on to the tail of a round from place `p`, and so to its end.
    void tail(LateRounds rows, int r, int p) {
        var times = rows.tailTimes[r];
        join(rows.node[r][p], times[4 * p], times[4 * p + 1], times[4 * p + 2], times[4 * p + 3]);
        metres += rows.headMetres[r][rows.length[r] + 1] - rows.headMetres[r][p];
        load += rows.headLoad[r][rows.length[r] + 1] - (p > 0 ? rows.headLoad[r][p - 1] : 0);
    }

    private void join(int first, double otherLasts, double otherWarp, double otherEarly, double otherLate) {
        double way = model.way[end * model.nodes + first];
        double shift = lasts - warp + way * model.timeOf;
        double wait = Math.max(0, otherEarly - shift - late);
        double lateBy = Math.max(0, early + shift - otherLate);
        lasts += otherLasts + way * model.timeOf + wait;
        warp += otherWarp + lateBy;
        early = Math.max(otherEarly - shift, early) - wait;
        late = Math.min(otherLate - shift, late) + lateBy;
        metres += way;
    }

    void store(double[] times, int p) {
        times[4 * p] = lasts;
        times[4 * p + 1] = warp;
        times[4 * p + 2] = early;
        times[4 * p + 3] = late;
    }

    void depot(int place, double from, double until) {
        metres = 0;
        load = 0;
        lasts = 0;
        warp = 0;
        early = from;
        late = until;
        end = place;
    }

    /// Goes on to the place where rounds end.
    void home(int place, double from, double until) {
        join(place, 0, 0, from, until);
        end = place;
    }

    /// Puts visit or end place `first` before what is stored for place `p + 1` of a row.
    static void before(double[] times, int p, double way, double minutes, double open, double close, double timeOf) {
        int next = 4 * (p + 1);
        double shift = minutes + way * timeOf;
        double wait = Math.max(0, times[next + 2] - shift - close);
        double lateBy = Math.max(0, open + shift - times[next + 3]);
        times[4 * p] = minutes + times[next] + way * timeOf + wait;
        times[4 * p + 1] = times[next + 1] + lateBy;
        times[4 * p + 2] = Math.max(times[next + 2] - shift, open) - wait;
        times[4 * p + 3] = Math.min(times[next + 3] - shift, close) + lateBy;
    }
}
