package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.desk.GridWorkers.Walker;
import org.lianxin.planning.rounds.RoundPlanning;
import org.lianxin.planning.rounds.RoundsPlan;
import org.lianxin.planning.rounds.RoundsProblem;

/// Shows rounds: who walks where in which order, at what time.
final class RoundsPicture {
    private static final Sentence BUILDINGS = new Sentence("栋", "buildings");
    private final RoundsGathering.Gathered gathered;
    private final RoundsProblem problem;
    private final Options options;
    private final Map<String, Walker> walkers;
    private final Map<String, String> names = new HashMap<>();
    private final RoundsToday today;
    private final Map<String, String> walkersToday;

    RoundsPicture(RoundsGathering.Gathered gathered, RoundsToday today, Options options) {
        this.today = today;
        walkersToday = today.walkers();
        this.gathered = gathered;
        this.problem = gathered.problem();
        this.options = options;
        walkers = RoundsGathering.byId(gathered.walkers());
        gathered.stops().forEach(stop -> names.put(stop.id(), stop.label()));
        gathered.walkers().forEach(walker -> names.put(walker.id(), walker.name()));
    }

    Map<String, String> names() {
        return names;
    }

    Answered of(Answer<RoundsPlan> answer, Verdict verdict) {
        return shown(Picture.of(answer, verdict), answer.solution(), answer.explanations());
    }

    Answered edited(RoundsPlan plan, Verdict verdict, Answered before) {
        return shown(Picture.edited(verdict, before), plan, RoundPlanning.explain(problem, plan));
    }

    private Answered shown(Picture picture, RoundsPlan plan, List<Explanation> explanations) {
        var reasons = new HashMap<String, Explanation>();
        explanations.forEach(reason -> reasons.put(reason.subject(), reason));
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        for (var round : plan.rounds()) {
            walk(picture, round, reasons, rows, keys);
        }
        picture.tables.add(new Answered.Table(
                "rounds",
                new Sentence("走访顺序", "Order of visits"),
                List.of(
                        new Sentence("谁", "Who"),
                        new Sentence("第几站", "Stop"),
                        new Sentence("大约几点", "About"),
                        new Sentence("楼栋", "Building"),
                        new Sentence("未办结事项", "Open matters"),
                        new Sentence("同意走访的人", "People who agreed")),
                rows,
                keys));
        addToday(picture);
        RoundsFigures.of(problem, plan).beside(picture, RoundsFigures.of(problem, today.plan()));
        return picture.unit(BUILDINGS).findings(this::name, recounted()).done();
    }

    private void addToday(Picture picture) {
        picture.today(today.words(), today.judged());
        for (var round : today.plan().rounds()) {
            var id = problem.workers().get(round.worker()).id();
            picture.todayZones.add(
                    new Answered.Zone(id, name(id), round.visits().size(), id, null));
            picture.todayLines.add(new Answered.Line(
                    id, name(id), round.visits().stream().map(this::point).toList()));
        }
    }

    private double[] point(int visit) {
        var building = gathered.stops().get(visit).building();
        return new double[] {building.lon(), building.lat()};
    }

    private Answered.Finding[] recounted() {
        var strangers = gathered.stops().stream()
                .filter(stop -> stop.matters().isEmpty() && stop.cared() == 0)
                .map(RoundsGathering.Stop::label)
                .toList();
        return options.is("who", "consenting")
                ? new Answered.Finding[] {
                    Findings.counted(
                                    "consent",
                                    new Sentence("例行走访只去有人同意的楼栋", "routine visits only where somebody agreed"),
                                    true,
                                    strangers,
                                    BUILDINGS)
                            .beside((double) strangers.size())
                }
                : new Answered.Finding[0];
    }

    private String name(String place) {
        var arrow = place.indexOf('→');
        return arrow < 0
                ? names.getOrDefault(place, place)
                : name(place.substring(0, arrow)) + " → " + name(place.substring(arrow + 1));
    }

    private void walk(
            Picture picture,
            RoundsPlan.Round round,
            Map<String, Explanation> reasons,
            List<List<Object>> rows,
            List<List<@Nullable String>> keys) {
        var worker = problem.workers().get(round.worker());
        var walker = Objects.requireNonNull(walkers.get(worker.id()));
        var path = new ArrayList<double[]>();
        var time = worker.shift().from();
        var at = worker.start();
        for (var v : round.visits()) {
            var visit = problem.visits().get(v);
            var stop = gathered.stops().get(v);
            time += problem.travel().time(at, visit.place());
            at = visit.place();
            path.add(point(v));
            picture.assigned.put(visit.id(), walker.id());
            var reason = reasons.get(visit.id());
            picture.things.add(new Answered.Thing(
                    visit.id(),
                    stop.label(),
                    stop.building().lon(),
                    stop.building().lat(),
                    walker.id(),
                    walkersToday.get(visit.id()),
                    1,
                    "thing",
                    reason == null ? null : Judged.why(reason, names)));
            rows.add(List.of(
                    walker.name(),
                    (double) path.size(),
                    clock(time),
                    stop.label(),
                    String.join(" ", stop.matters()),
                    stop.cared() == 0 ? "" : (double) stop.cared()));
            keys.add(java.util.Arrays.asList(null, null, null, visit.id()));
            time += visit.minutes();
        }
        picture.zone(walker.id(), walker.name(), round.visits().size());
        picture.lines.add(new Answered.Line(walker.id(), walker.name(), path));
    }

    private static String clock(double minutes) {
        return "%02d:%02d".formatted((int) minutes / 60, (int) minutes % 60);
    }
}
