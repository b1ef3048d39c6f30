package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Required visits that no team of these workers can make, shown by counting.
final class RoundsConflict {
    private static final int GROUPS = 200;

    private RoundsConflict() {}

    static @Nullable Infeasible<RoundsPlan> of(RoundsModel model) {
        Set<BitSet> groups = new LinkedHashSet<>();
        BitSet[] may = new BitSet[model.n];
        for (int v = 0; v < model.n; v++) {
            may[v] = new BitSet();
            for (int w = 0; w < model.workers; w++) if (model.may == null || model.may[model.kind[w]][v]) may[v].set(w);
            if (!model.required[v]) continue;
            if (may[v].isEmpty()) return nobody(model, v);
            if (!reachable(model, v, may[v])) return tooFar(model, v);
            if (groups.size() < GROUPS) groups.add(may[v]);
        }
        for (var group : groups) {
            var conflict = inGroup(model, group, may);
            if (conflict != null) return conflict;
        }
        return null;
    }

    private static boolean reachable(RoundsModel model, int v, BitSet may) {
        for (int w = may.nextSetBit(0); w >= 0; w = may.nextSetBit(w + 1)) {
            if (model.demand[v] > model.load[w] || model.most[w] < 1) continue;
            double there = model.from[w] + model.way[model.start[w] * model.nodes + v] * model.timeOf;
            double done = model.begin(v, there) + model.minutes[v];
            if (done + model.way[v * model.nodes + model.end[w]] * model.timeOf <= model.until[w] + 1e-9) return true;
        }
        return false;
    }

    private static Infeasible<RoundsPlan> nobody(RoundsModel model, int v) {
        var visit = model.problem.visits().get(v);
        return new Infeasible<>(
                "rounds.nobody-may",
                List.of(Sentence.of(
                        "%s 需要 %s%s，没有人具备。",
                        "%s needs %s%s, and nobody has that.",
                        visit.id(),
                        String.join(", ", visit.skills()),
                        String.join(", ", visit.only()))),
                ways());
    }

    private static Infeasible<RoundsPlan> tooFar(RoundsModel model, int v) {
        var visit = model.problem.visits().get(v);
        return new Infeasible<>(
                "rounds.out-of-reach",
                List.of(Sentence.of(
                        "%s：即使只走这一户，也没有人能在其开放时间内到达、带得下，并在班次内返回。",
                        "%s: even alone, nobody can carry it, be there within its hours and be back within the shift.",
                        visit.id())),
                ways());
    }

    /// Compares what only this group of workers can do with what the group has.
    private static @Nullable Infeasible<RoundsPlan> inGroup(RoundsModel model, BitSet group, BitSet[] may) {
        double minutes = 0;
        double demand = 0;
        int visits = 0;
        List<String> names = new ArrayList<>();
        for (int v = 0; v < model.n; v++) {
            if (!model.required[v] || !subset(may[v], group)) continue;
            visits++;
            minutes += model.minutes[v] + nearestWay(model, v);
            demand += model.demand[v];
            if (names.size() < 5) names.add(model.problem.visits().get(v).id());
        }
        double time = 0;
        double load = 0;
        long most = 0;
        for (int w = group.nextSetBit(0); w >= 0; w = group.nextSetBit(w + 1)) {
            time += model.until[w] - model.from[w];
            load += model.load[w];
            most += model.most[w];
        }
        String who = String.join(", ", names) + (visits > 5 ? " …" : "");
        int team = group.cardinality();
        if (demand > load + 1e-9) return shortOf("load", "携带量", "load", visits, who, demand, team, load);
        if (visits > most) return shortOf("visits", "户数", "visits", visits, who, visits, team, most);
        if (minutes > time + 1e-6)
            return shortOf("time", "分钟（含最短路程）", "minutes (shortest ways included)", visits, who, minutes, team, time);
        return null;
    }

    private static boolean subset(BitSet small, BitSet large) {
        for (int w = small.nextSetBit(0); w >= 0; w = small.nextSetBit(w + 1)) if (!large.get(w)) return false;
        return true;
    }

    /// The time of the shortest way into a visit: every visit costs at least that.
    private static double nearestWay(RoundsModel model, int v) {
        double least = Double.MAX_VALUE;
        for (int u = 0; u < model.nodes; u++) if (u != v) least = Math.min(least, model.way[u * model.nodes + v]);
        return least * model.timeOf;
    }

    private static Infeasible<RoundsPlan> shortOf(
            String code, String zh, String en, int visits, String who, double needed, int team, double has) {
        return new Infeasible<>(
                "rounds.too-little-" + code,
                List.of(
                        Sentence.of(
                                "%d 户（%s）合计需要 %.0f %s。",
                                "%1$d visits (%2$s) need %3$.0f %5$s in all.", visits, who, needed, zh, en),
                        Sentence.of(
                                "能走访的 %d 人合计只有 %.0f %s。",
                                "The %1$d workers who may have only %2$.0f %4$s.", team, has, zh, en)),
                ways());
    }

    static List<WayOut> ways() {
        return List.of(
                new WayOut(
                        "required", "false", new Sentence("按优先级尽量走访，允许留到下次。", "Visit by priority and let some wait.")),
                new WayOut("shift-factor", "1.25", new Sentence("班次延长四分之一。", "Lengthen shifts by a quarter.")));
    }
}
