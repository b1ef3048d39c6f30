package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Walks every round again with a watch: windows, shifts, loads, skills, and who was left out.
public final class RoundsChecker implements Checker<RoundsProblem, RoundsPlan> {
    private static final double TOLERANCE = 1e-6;

    @Override
    public Verdict check(RoundsProblem problem, RoundsPlan plan) {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (var id : List.of("once", "windows", "shift", "load", "allowed", "most", "required"))
            broken.put(id, new ArrayList<>());
        int[] seen = new int[problem.visits().size()];
        boolean[] out = new boolean[problem.workers().size()];
        double[] totals = new double[2];
        double minutes = problem.visits().stream().mapToDouble(Visit::minutes).sum();
        for (var round : plan.rounds()) {
            if (out[round.worker()])
                of(broken, "once").add(problem.workers().get(round.worker()).id());
            out[round.worker()] = true;
            for (int v : round.visits()) seen[v]++;
            totals[0] += walk(problem, round, broken);
            double share = 0;
            for (int v : round.visits())
                share += minutes > 0 ? problem.visits().get(v).minutes() : 1;
            totals[1] += share * share * problem.fairness();
        }
        List<String> left = new ArrayList<>();
        double lost = 0;
        for (int v = 0; v < seen.length; v++) {
            var visit = problem.visits().get(v);
            if (seen[v] > 1) of(broken, "once").add(visit.id());
            if (seen[v] > 0) continue;
            if (visit.required()) of(broken, "required").add(visit.id());
            else {
                left.add(visit.id());
                lost += visit.omission();
            }
        }
        List<RuleFinding> findings = new ArrayList<>();
        broken.forEach((id, where) -> findings.add(RuleFinding.of(Rule.hard(id, title(id)), where.size(), where)));
        findings.add(RuleFinding.of(
                Rule.soft("optional", 1, new Sentence("其余走访尽量做到", "the other visits are made")), lost, left));
        return new Verdict(totals[0] + totals[1] + lost, findings);
    }

    private static Sentence title(String id) {
        return switch (id) {
            case "once" -> new Sentence("每户至多一次，每人一条路线", "no visit twice, one round each");
            case "windows" -> new Sentence("在开放时间内", "within opening hours");
            case "shift" -> new Sentence("在班次时间内", "within the shift");
            case "load" -> new Sentence("不超过携带量", "no more than can be carried");
            case "allowed" -> new Sentence("由合适的人走访", "by someone who may");
            case "most" -> new Sentence("不超过每人户数上限", "no more visits than the worker's limit");
            default -> new Sentence("必须的走访都做到", "required visits are made");
        };
    }

    private static double walk(RoundsProblem problem, RoundsPlan.Round round, Map<String, List<String>> broken) {
        var worker = problem.workers().get(round.worker());
        var travel = problem.travel();
        double metres = 0;
        double clock = worker.shift().from();
        double load = 0;
        int at = worker.start();
        for (int v : round.visits()) {
            var visit = problem.visits().get(v);
            metres += travel.metres()[at * travel.places() + visit.place()];
            clock += travel.metres()[at * travel.places() + visit.place()] / travel.speed();
            double begin = clock;
            if (!visit.windows().isEmpty()) begin = opening(visit.windows(), clock);
            if (Double.isNaN(begin)) of(broken, "windows").add(visit.id());
            else clock = begin;
            clock += visit.minutes();
            load += visit.demand();
            at = visit.place();
            boolean skilled = worker.skills().containsAll(visit.skills());
            boolean named = visit.only().isEmpty() || visit.only().contains(worker.id());
            if (!skilled || !named) of(broken, "allowed").add(visit.id() + "→" + worker.id());
        }
        double home = travel.metres()[at * travel.places() + worker.end()];
        if (!round.visits().isEmpty()) metres += home;
        if (!round.visits().isEmpty()) clock += home / travel.speed();
        if (clock > worker.shift().to() + TOLERANCE) of(broken, "shift").add(worker.id());
        if (load > worker.load() + TOLERANCE) of(broken, "load").add(worker.id());
        if (round.visits().size() > worker.most()) of(broken, "most").add(worker.id());
        return metres;
    }

    private static double opening(List<Window> windows, double clock) {
        for (var window : windows) if (clock <= window.to() + TOLERANCE) return Math.max(clock, window.from());
        return Double.NaN;
    }

    private static List<String> of(Map<String, List<String>> broken, String rule) {
        return broken.computeIfAbsent(rule, r -> new ArrayList<>());
    }
}
