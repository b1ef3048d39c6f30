package org.lianxin.planning.network;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.lianxin.planning.Answer;
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
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, plan, writer));
    }

    /// `level,from,to`: members to hubs (1), then households to members (2).
    private static void write(NetworkProblem problem, NetworkPlan plan, Writer writer) throws IOException {
        var names = problem.members().names();
        writer.write("level,from,to\n");
        for (var i = 0; i < names.length; i++) {
            writer.write("1," + names[i] + "," + names[plan.hubOf()[i]] + "\n");
        }
        for (var k = 0; k < plan.linkMember().length; k++) {
            writer.write("2," + problem.households().names()[plan.linkHousehold()[k]] + ","
                    + names[plan.linkMember()[k]] + "\n");
        }
    }
}
