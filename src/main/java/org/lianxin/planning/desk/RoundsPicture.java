package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.rounds.RoundsPlan;

/// Shows rounds: who walks where in which order, at what time.
final class RoundsPicture {
    private final RoundsGathering.Gathered gathered;

    RoundsPicture(RoundsGathering.Gathered gathered) {
        this.gathered = gathered;
    }

    Answered of(Answer<RoundsPlan> answer, Verdict verdict) {
        var problem = gathered.problem();
        var reasons = new HashMap<String, Explanation>();
        answer.explanations().forEach(reason -> reasons.put(reason.subject(), reason));
        var walkers = RoundsGathering.byId(gathered.walkers());
        var zones = new ArrayList<Answered.Zone>();
        var lines = new ArrayList<Answered.Line>();
        var things = new ArrayList<Answered.Thing>();
        var rows = new ArrayList<List<Object>>();
        var assigned = new LinkedHashMap<String, String>();
        var metres = 0.0;
        for (var round : answer.solution().rounds()) {
            var worker = problem.workers().get(round.worker());
            var walker = java.util.Objects.requireNonNull(walkers.get(worker.id()));
            var path = new ArrayList<double[]>();
            var time = worker.shift().from();
            var at = worker.start();
            for (var v : round.visits()) {
                var visit = problem.visits().get(v);
                var stop = gathered.stops().get(v);
                metres += problem.travel().from(at, visit.place());
                time += problem.travel().time(at, visit.place());
                at = visit.place();
                path.add(new double[] {stop.lon(), stop.lat()});
                var reason = reasons.get(visit.id());
                assigned.put(visit.id(), walker.id());
                things.add(new Answered.Thing(
                        visit.id(),
                        label(v),
                        stop.lon(),
                        stop.lat(),
                        walker.id(),
                        null,
                        stop.households(),
                        gathered.matters().get(v).isEmpty() ? "thing" : "site",
                        reason == null ? null : Judged.why(reason)));
                rows.add(List.of(
                        walker.name(),
                        path.size(),
                        clock(time),
                        label(v),
                        String.join(" ", gathered.matters().get(v))));
                time += visit.minutes();
            }
            metres += problem.travel().from(at, worker.end());
            zones.add(
                    new Answered.Zone(walker.id(), walker.name(), round.visits().size(), null, null));
            lines.add(new Answered.Line(walker.id(), walker.name(), path));
        }
        return new Answered(
                verdict.objective(),
                Judged.proven(answer.bound()),
                Judged.words(answer.bound()),
                answer.seconds(),
                answer.reproducible(),
                List.of(
                        new Answered.Figure(
                                "walkers",
                                new Sentence("走访人员", "Walkers"),
                                null,
                                answer.solution().rounds().size()),
                        new Answered.Figure("visits", new Sentence("走访楼栋", "Buildings visited"), null, assigned.size()),
                        new Answered.Figure(
                                "omitted",
                                new Sentence("留到下次", "Left for another day"),
                                null,
                                answer.solution().omitted().size()),
                        new Answered.Figure(
                                "metres", new Sentence("步行合计（米）", "Walking in all (m)"), null, Math.round(metres))),
                Findings.of(verdict, place -> place),
                zones,
                List.of(),
                things,
                lines,
                List.of(new Answered.Table(
                        "rounds",
                        new Sentence("走访顺序", "Order of visits"),
                        List.of(
                                new Sentence("谁", "Who"),
                                new Sentence("第几站", "Stop"),
                                new Sentence("大约几点", "About"),
                                new Sentence("楼栋", "Building"),
                                new Sentence("未办结事项", "Open matters")),
                        rows)),
                assigned);
    }

    private String label(int visit) {
        var stop = gathered.stops().get(visit);
        return stop.address().isBlank() ? stop.name() : stop.address();
    }

    private static String clock(double minutes) {
        return "%02d:%02d".formatted((int) minutes / 60, (int) minutes % 60);
    }
}
