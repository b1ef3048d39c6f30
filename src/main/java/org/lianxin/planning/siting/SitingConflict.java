package org.lianxin.planning.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Finds figures of a siting problem that cannot stand together, by arithmetic alone.
final class SitingConflict {
    private final SitingProblem problem;

    SitingConflict(SitingProblem problem) {
        this.problem = problem;
    }

    Optional<Infeasible<SitingPlan>> find() {
        var fixedCount = 0;
        var allowed = new ArrayList<Double>();
        for (var j = 0; j < problem.sites(); j++) {
            if (problem.fixed()[j] && problem.closed()[j]) {
                return Optional.of(bothFixedAndClosed(problem.siteNames()[j]));
            }
            fixedCount += problem.fixed()[j] ? 1 : 0;
            if (!problem.closed()[j]) {
                allowed.add(problem.capacity()[j]);
            }
        }
        if (fixedCount > problem.stations()) {
            return Optional.of(tooManyFixed(fixedCount));
        }
        if (allowed.size() < problem.stations()) {
            return Optional.of(tooFewSites(allowed.size()));
        }
        allowed.sort(java.util.Comparator.reverseOrder());
        return tooLittleCapacity(allowed);
    }

    private Infeasible<SitingPlan> bothFixedAndClosed(String name) {
        return new Infeasible<>(
                "siting.fixed-and-closed",
                List.of(
                        Sentence.of("%s 被指定为保留。", "%s is fixed open.", name),
                        Sentence.of("%s 又被排除。", "%s is also closed.", name)),
                List.of());
    }

    private Infeasible<SitingPlan> tooManyFixed(int fixedCount) {
        return new Infeasible<>(
                "siting.too-many-fixed",
                List.of(
                        Sentence.of("保留站点有 %d 个。", "%d sites are fixed open.", fixedCount),
                        Sentence.of("只设 %d 个站点。", "Only %d stations may open.", problem.stations())),
                List.of(new WayOut(
                        "stations",
                        Integer.toString(fixedCount),
                        Sentence.of("设 %d 个站点。", "Open %d stations.", fixedCount))));
    }

    private Infeasible<SitingPlan> tooFewSites(int count) {
        return new Infeasible<>(
                "siting.too-few-sites",
                List.of(
                        Sentence.of("可用地点只有 %d 个。", "Only %d sites may open.", count),
                        Sentence.of("要设 %d 个站点。", "%d stations are asked for.", problem.stations())),
                List.of(new WayOut(
                        "stations",
                        Integer.toString(count),
                        Sentence.of("最多设 %d 个站点。", "Open at most %d stations.", count))));
    }

    private Optional<Infeasible<SitingPlan>> tooLittleCapacity(List<Double> largestFirst) {
        var total = Arrays.stream(problem.load()).sum();
        var heaviest = Arrays.stream(problem.load()).max().orElse(0);
        if (heaviest > largestFirst.getFirst()) {
            return Optional.of(new Infeasible<>(
                    "siting.demand-over-capacity",
                    List.of(
                            Sentence.of("有一个需求点的需求为 %.0f。", "One demand point needs %.0f.", heaviest),
                            Sentence.of("最大的站点容量为 %.0f。", "The largest capacity is %.0f.", largestFirst.getFirst())),
                    List.of()));
        }
        var room = 0.0;
        for (var k = 0; k < problem.stations(); k++) {
            room += largestFirst.get(k);
        }
        if (room >= total) {
            return Optional.empty();
        }
        var enough = problem.stations();
        while (enough < largestFirst.size() && room < total) {
            room += largestFirst.get(enough++);
        }
        var waysOut = room >= total
                ? List.of(new WayOut(
                        "stations",
                        Integer.toString(enough),
                        Sentence.of("至少设 %d 个站点。", "Open at least %d stations.", enough)))
                : List.<WayOut>of();
        return Optional.of(new Infeasible<>(
                "siting.too-little-capacity",
                List.of(
                        Sentence.of("总需求为 %.0f。", "Total demand is %.0f.", total),
                        Sentence.of(
                                "最大的 %d 个站点合计容量不足。",
                                "The %d largest sites together cannot hold it.", problem.stations())),
                waysOut));
    }
}
