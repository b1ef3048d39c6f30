package org.lianxin.planning.network;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan network`.
public final class NetworkKind implements PlanKind {
    @Override
    public String name() {
        return "network";
    }

    @Override
    public Sentence description() {
        return new Sentence("“1+5+15”网络：中心户、联系党员、联系住户", "the 1+5+15 network: hubs, link members, households");
    }

    @Override
    public PlanReport<NetworkPlan> run(PlanRequest request) throws IOException {
        var problem = new NetworkFile(request).read();
        var figures = new LinkedHashMap<String, String>();
        figures.put("hubs", Integer.toString(problem.hubs()));
        figures.put("members", Integer.toString(problem.members().size()));
        figures.put("households", Integer.toString(problem.households().size()));
        var outcome = new Network().plan(problem, request.budget());
        if (!(outcome instanceof Answer<NetworkPlan> answer)) {
            return PlanReport.without(outcome, figures);
        }
        var plan = answer.solution();
        var alone = new NetworkPlan(plan.hubOf(), new int[0], new int[0]);
        var level1 = new NetworkChecker().check(problem, alone).objective();
        figures.put("level1", "%.3f".formatted(level1));
        figures.put("level2", "%.3f".formatted(answer.objective() - level1));
        figures.put("links", Integer.toString(plan.linkMember().length));
        figures.put(
                "serving-members",
                Long.toString(Arrays.stream(plan.linkMember()).distinct().count()));
        var verdict = new NetworkChecker().check(problem, plan);
        return new PlanReport<>(
                answer,
                verdict,
                figures,
                writer -> write(plan, answer.explanations(), writer),
                writer -> NetworkMap.write(problem, answer, request.latitude(), writer));
    }

    /// `level,from,to,metres,next,nextMetres,why`: members to hubs (1), then households to members (2).
    private static void write(NetworkPlan plan, List<Explanation> reasons, Writer writer) throws IOException {
        writer.write("level,from,to,metres,next,nextMetres,why\n");
        for (int k = 0; k < reasons.size(); k++) {
            var why = reasons.get(k);
            writer.write("%d,%s,%s,%.1f,%s,%s,\"%s / %s\"%n"
                    .formatted(
                            k < plan.hubOf().length ? 1 : 2,
                            why.subject(),
                            why.chosen(),
                            why.cost(),
                            why.nextBest() == null ? "" : why.nextBest(),
                            Double.isNaN(why.nextCost()) ? "" : "%.1f".formatted(why.nextCost()),
                            why.why().zh(),
                            why.why().en()));
        }
    }
}
