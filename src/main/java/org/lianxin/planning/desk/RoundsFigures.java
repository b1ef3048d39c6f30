package org.lianxin.planning.desk;

import org.lianxin.planning.Sentence;
import org.lianxin.planning.rounds.RoundsPlan;
import org.lianxin.planning.rounds.RoundsProblem;

/// What a day's walking comes to: of the plan and of today alike.
record RoundsFigures(int walkers, int visits, int omitted, double metres, double longest) {
    static RoundsFigures of(RoundsProblem problem, RoundsPlan plan) {
        var visits = 0;
        var metres = 0.0;
        var longest = 0.0;
        for (var round : plan.rounds()) {
            var worker = problem.workers().get(round.worker());
            var at = worker.start();
            var time = 0.0;
            for (var v : round.visits()) {
                var visit = problem.visits().get(v);
                metres += problem.travel().from(at, visit.place());
                time += problem.travel().time(at, visit.place()) + visit.minutes();
                at = visit.place();
            }
            metres += problem.travel().from(at, worker.end());
            longest = Math.max(longest, time + problem.travel().time(at, worker.end()));
            visits += round.visits().size();
        }
        return new RoundsFigures(plan.rounds().size(), visits, plan.omitted().size(), metres, longest);
    }

    void beside(Picture picture, RoundsFigures today) {
        picture.figure("walkers", new Sentence("走访人员", "Walkers"), (double) today.walkers, walkers)
                .figure("visits", new Sentence("走访楼栋", "Buildings visited"), (double) today.visits, visits)
                .figure("omitted", new Sentence("留到下次", "Left for another day"), (double) today.omitted, omitted)
                .figure(
                        "metres",
                        new Sentence("步行合计（米）", "Walking in all (m)"),
                        (double) Math.round(today.metres),
                        Math.round(metres))
                .figure(
                        "metres-each",
                        new Sentence("走一栋平均步行（米）", "Walking for a building (m)"),
                        today.visits == 0 ? null : (Double) (double) Math.round(today.metres / today.visits),
                        visits == 0 ? 0 : Math.round(metres / visits))
                .figure(
                        "longest",
                        new Sentence("最长一轮（分钟）", "Longest round (min)"),
                        (double) Math.round(today.longest),
                        Math.round(longest));
    }
}
