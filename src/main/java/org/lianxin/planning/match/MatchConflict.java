package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Why required requests cannot all be filled: a set of requests and everyone who may take any of them (Hall's
/// theorem).
final class MatchConflict {
    private MatchConflict() {}

    static Outcome<MatchPlan> at(MatchProblem problem, CheapestFlow flow, int request) {
        boolean[] suits = new boolean[problem.takers().size()];
        boolean[] asked = new boolean[problem.requests().size()];
        var queue = new ArrayList<Integer>(List.of(openOf(problem, flow, request)));
        asked[queue.getFirst()] = true;
        for (int at = 0; at < queue.size(); at++) spread(problem, flow, queue.get(at), suits, asked, queue);
        int needed =
                queue.stream().mapToInt(r -> problem.requests().get(r).people()).sum();
        int room = 0;
        List<String> names = new ArrayList<>();
        for (int t = 0; t < suits.length; t++) {
            if (!suits[t]) continue;
            room += Math.min(problem.takers().get(t).capacity(), queue.size());
            names.add(problem.takers().get(t).id());
        }
        return infeasible(problem, queue, needed, room, names);
    }

    private static int openOf(MatchProblem problem, CheapestFlow flow, int request) {
        int nobody = problem.takers().size();
        for (int k = 0; k < flow.taken(nobody); k++) {
            int r = flow.held(nobody, k);
            if (problem.requests().get(r).required()) return r;
        }
        return request;
    }

    private static void spread(
            MatchProblem problem, CheapestFlow flow, int r, boolean[] suits, boolean[] asked, List<Integer> queue) {
        for (int t = 0; t < suits.length; t++) {
            if (suits[t] || flow.isChosen(r, t) || problem.cost(r, t) >= Double.MAX_VALUE) continue;
            if (problem.takers().get(t).capacity() == 0) continue;
            suits[t] = true;
            for (int k = 0; k < flow.taken(t); k++) {
                int other = flow.held(t, k);
                if (asked[other]) continue;
                asked[other] = true;
                queue.add(other);
            }
        }
        for (int t = 0; t < suits.length; t++) if (flow.isChosen(r, t)) suits[t] = true;
    }

    private static Outcome<MatchPlan> infeasible(
            MatchProblem problem, List<Integer> queue, int needed, int room, List<String> names) {
        var first = problem.requests().get(queue.getFirst());
        String who =
                queue.stream().limit(6).map(r -> problem.requests().get(r).id()).collect(Collectors.joining(", "));
        String skills = first.skills().isEmpty() ? "—" : String.join(", ", first.skills());
        List<Sentence> conflict = List.of(
                Sentence.of(
                        "必须有人承接的 %d 件请求（%s%s）共需 %d 人次，所需技能：%s。",
                        "%d requests that must be filled (%s%s) need %d takers; skills: %s.",
                        queue.size(),
                        who,
                        queue.size() > 6 ? " …" : "",
                        needed,
                        skills),
                Sentence.of(
                        "同意、有技能、够得着的只有 %d 人，合计余力 %d 件。",
                        "Only %d agree, have the skill and are within reach, with room for %d in all.",
                        names.size(),
                        room));
        List<WayOut> ways = List.of(
                new WayOut(
                        "required",
                        "false",
                        new Sentence("允许暂缺：改为高优先而非必须。", "Let some stay open: high priority instead of required.")),
                new WayOut("extra-capacity", "1", new Sentence("每人多承接一件。", "Let everyone take one more.")),
                new WayOut("reach-factor", "2", new Sentence("把可到达的距离放宽一倍。", "Double the distance people may go.")));
        return new Infeasible<>(names.isEmpty() ? "match.nobody-suits" : "match.too-little-room", conflict, ways);
    }
}
