package org.lianxin.planning.network;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;

/// Hubs, members and households with their links on a map.
final class NetworkMap {
    private NetworkMap() {}

    static void write(NetworkProblem problem, Answer<NetworkPlan> answer, double latitude, Writer writer)
            throws IOException {
        var drawing = Drawing.on(latitude);
        var members = problem.members();
        var households = problem.households();
        var plan = answer.solution();
        for (int i = 0; i < members.size(); i++) {
            boolean isHub = plan.hubOf()[i] == i;
            drawing.point(members.x()[i], members.y()[i], isHub ? "hub" : "member", members.names()[i]);
        }
        for (int i = 0; i < households.size(); i++)
            drawing.point(
                    households.x()[i],
                    households.y()[i],
                    "household",
                    households.names()[i]);
        for (int k = 0; k < answer.explanations().size(); k++) {
            boolean first = k < members.size();
            int link = k - members.size();
            int to = first ? plan.hubOf()[k] : plan.linkMember()[link];
            if (first && to == k) continue;
            var from = first ? members : households;
            int at = first ? k : plan.linkHousehold()[link];
            var why = answer.explanations().get(k);
            drawing.line(
                    List.of(new double[] {from.x()[at], from.y()[at]}, new double[] {members.x()[to], members.y()[to]}),
                    "level",
                    first ? 1 : 2,
                    "from",
                    why.subject(),
                    "to",
                    why.chosen(),
                    "metres",
                    why.cost(),
                    "next",
                    why.nextBest() == null ? "" : why.nextBest(),
                    "nextMetres",
                    why.nextCost());
        }
        drawing.write(writer);
    }
}
