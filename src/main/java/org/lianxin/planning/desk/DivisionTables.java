package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.division.DivisionPlan;
import org.lianxin.planning.division.DivisionProblem;

/// The tables of a division: its grids beside today's, and whose grid changes.
record DivisionTables(Community community, DivisionProblem problem, DivisionPlan plan) {
    Answered.Table grids(List<Answered.Zone> zones, List<Answered.Zone> today) {
        var before = new HashMap<String, Double>();
        today.forEach(zone -> before.put(zone.id(), zone.load()));
        var rows = new ArrayList<List<Object>>();
        for (var zone : zones) {
            var was = zone.continues() == null ? null : before.get(zone.continues());
            rows.add(List.of(zone.label(), was == null ? "" : was, zone.load()));
        }
        today.stream()
                .filter(t -> zones.stream().noneMatch(z -> t.id().equals(z.continues())))
                .forEach(t -> rows.add(List.of(t.label(), t.load(), "")));
        return new Answered.Table(
                "grids",
                new Sentence("网格", "Grids"),
                List.of(
                        new Sentence("网格", "Grid"),
                        new Sentence("现有户数", "Households today"),
                        new Sentence("方案户数", "Households planned")),
                rows);
    }

    Answered.Table changes(List<Answered.Zone> zones) {
        var rows = new ArrayList<List<Object>>();
        var keys = new ArrayList<List<@Nullable String>>();
        for (var v = 0; v < problem.size(); v++) {
            var was = community.gridToday(v);
            if (isMoved(v) && was != null) {
                rows.add(List.of(
                        problem.names()[v],
                        problem.load()[v],
                        was.name(),
                        zones.get(plan.gridOf()[v]).label()));
                keys.add(List.of(community.buildings().get(v).code().code()));
            }
        }
        return new Answered.Table(
                "changes",
                new Sentence("谁的网格会变", "Whose grid changes"),
                List.of(
                        new Sentence("楼栋", "Building"),
                        new Sentence("户数", "Households"),
                        new Sentence("现在", "Today"),
                        new Sentence("方案", "Planned")),
                rows,
                keys);
    }

    double changed() {
        return IntStream.range(0, problem.size())
                .filter(this::isMoved)
                .mapToDouble(v -> problem.load()[v])
                .sum();
    }

    private boolean isMoved(int v) {
        return community.today()[v] >= 0
                && plan.keeps()[plan.gridOf()[v]] != community.today()[v];
    }
}
