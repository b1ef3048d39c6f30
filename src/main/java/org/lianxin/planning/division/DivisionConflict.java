package org.lianxin.planning.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Finds household figures that no division can meet, and shares the grids out over disconnected pieces.
final class DivisionConflict {
    private final DivisionProblem problem;
    private final double[] pieces;

    DivisionConflict(DivisionProblem problem, int[] component) {
        this.problem = problem;
        pieces = new double[Arrays.stream(component).max().orElse(0) + 1];
        for (var v = 0; v < component.length; v++) {
            pieces[component[v]] += problem.load()[v];
        }
    }

    Optional<Infeasible<DivisionPlan>> find(int[] component) {
        var total = Arrays.stream(problem.load()).sum();
        if (problem.grids() > problem.size()) {
            return Optional.of(conflict(
                    "division.more-grids-than-buildings",
                    Sentence.of("楼栋只有 %d 个。", "There are only %d buildings.", problem.size()),
                    Sentence.of("要分 %d 个网格。", "%d grids are asked for.", problem.grids()),
                    fitting(total)));
        }
        for (var v = 0; v < problem.size(); v++) {
            if (problem.load()[v] > problem.most()) {
                return Optional.of(conflict(
                        "division.building-too-large",
                        Sentence.of(
                                "楼栋 %s 有 %.0f 户。",
                                "Building %s has %.0f households.", problem.names()[v], problem.load()[v]),
                        Sentence.of("一个网格最多 %.0f 户。", "A grid holds at most %.0f.", problem.most()),
                        List.of(new WayOut(
                                "most",
                                "%.0f".formatted(problem.load()[v]),
                                Sentence.of(
                                        "把上限提到 %.0f 户，或按单元拆分该楼。",
                                        "Raise the upper limit to %.0f, or split the building by stairwell.",
                                        problem.load()[v])))));
            }
        }
        if (total > problem.grids() * problem.most() || total < problem.grids() * problem.least()) {
            return Optional.of(totals(total));
        }
        return piece(component, total);
    }

    private Infeasible<DivisionPlan> totals(double total) {
        var tooMany = total > problem.grids() * problem.most();
        var limit = tooMany
                ? Sentence.of(
                        "%d 个网格每格最多 %.0f 户，共 %.0f 户。",
                        "%d grids of at most %.0f hold %.0f.",
                        problem.grids(),
                        problem.most(),
                        problem.grids() * problem.most())
                : Sentence.of(
                        "%d 个网格每格至少 %.0f 户，共需 %.0f 户。",
                        "%d grids of at least %.0f need %.0f.",
                        problem.grids(),
                        problem.least(),
                        problem.grids() * problem.least());
        return conflict(
                tooMany ? "division.too-few-grids" : "division.too-many-grids",
                Sentence.of("户数共 %.0f。", "There are %.0f households.", total),
                limit,
                fitting(total));
    }

    private List<WayOut> fitting(double total) {
        var ways = new ArrayList<WayOut>();
        var low = (int) Math.ceil(total / problem.most() - 1e-9);
        var high = problem.least() > 0 ? (int) Math.floor(total / problem.least() + 1e-9) : problem.size();
        if (low <= high) {
            var nearest = Math.clamp(problem.grids(), low, high);
            ways.add(new WayOut(
                    "grids",
                    Integer.toString(nearest),
                    Sentence.of("分 %d 到 %d 个网格。", "Use %d to %d grids.", low, high)));
        }
        var mean = total / problem.grids();
        ways.add(
                mean > problem.most()
                        ? new WayOut(
                                "most",
                                "%.0f".formatted(Math.ceil(mean * 1.1)),
                                Sentence.of("上限至少 %.0f 户。", "Let a grid hold at least %.0f.", Math.ceil(mean)))
                        : new WayOut(
                                "least",
                                "%.0f".formatted(Math.floor(mean * 0.9)),
                                Sentence.of("下限最多 %.0f 户。", "Let a grid begin at %.0f.", Math.floor(mean))));
        return ways;
    }

    /// A disconnected piece that no whole number of grids fits, or pieces whose ranges do not add up.
    private Optional<Infeasible<DivisionPlan>> piece(int[] component, double total) {
        var fewest = 0;
        var most = 0;
        for (var c = 0; c < pieces.length; c++) {
            if (fewest(c) > most(c)) {
                var name = nameIn(component, c);
                return Optional.of(conflict(
                        "division.piece-does-not-fit",
                        Sentence.of(
                                "%s 所在的一片与别处不相邻，共 %.0f 户。",
                                "The piece around %s touches no other and has %.0f households.", name, pieces[c]),
                        Sentence.of(
                                "每格 %.0f–%.0f 户，无法整分。",
                                "No whole number of grids of %.0f-%.0f fits it.", problem.least(), problem.most()),
                        List.of(
                                new WayOut(
                                        "least",
                                        "%.0f".formatted(Math.floor(pieces[c] / Math.max(1, fewest(c)))),
                                        new Sentence("放宽下限。", "Lower the lower limit.")),
                                new WayOut(
                                        "join",
                                        "nearest",
                                        new Sentence(
                                                "允许跨越最近的道路与邻片相连。", "Join it to the nearest piece across the road.")))));
            }
            fewest += fewest(c);
            most += most(c);
        }
        if (problem.grids() < fewest || problem.grids() > most) {
            return Optional.of(conflict(
                    "division.pieces-do-not-add-up",
                    Sentence.of(
                            "互不相邻的 %d 片合计需要 %d 到 %d 个网格。",
                            "The %d separate pieces need %d to %d grids together.", pieces.length, fewest, most),
                    Sentence.of("要分 %d 个网格。", "%d grids are asked for.", problem.grids()),
                    List.of(new WayOut(
                            "grids",
                            Integer.toString(Math.clamp(problem.grids(), fewest, most)),
                            Sentence.of("分 %d 到 %d 个网格。", "Use %d to %d grids.", fewest, most)))));
        }
        return Optional.empty();
    }

    private int fewest(int c) {
        return Math.max(1, (int) Math.ceil(pieces[c] / problem.most() - 1e-9));
    }

    private int most(int c) {
        return problem.least() <= 0 ? problem.size() : (int) Math.floor(pieces[c] / problem.least() + 1e-9);
    }

    private String nameIn(int[] component, int c) {
        for (var v = 0; v < component.length; v++) {
            if (component[v] == c) {
                return problem.names()[v];
            }
        }
        return "";
    }

    /// How many grids each piece gets: as near to its share of households as its range and the total allow.
    int[] shares() {
        var grids = new int[pieces.length];
        var total = Arrays.stream(pieces).sum();
        var left = problem.grids();
        for (var c = 0; c < pieces.length; c++) {
            grids[c] = Math.clamp(Math.round(problem.grids() * pieces[c] / total), fewest(c), most(c));
            left -= grids[c];
        }
        while (left != 0) {
            var sign = Integer.signum(left);
            var best = Double.NEGATIVE_INFINITY;
            var at = -1;
            for (var c = 0; c < pieces.length; c++) {
                var next = grids[c] + sign;
                var need = sign * (pieces[c] / grids[c]);
                if (next >= fewest(c) && next <= most(c) && need > best) {
                    best = need;
                    at = c;
                }
            }
            grids[at] += sign;
            left -= sign;
        }
        return grids;
    }

    private static Infeasible<DivisionPlan> conflict(String code, Sentence one, Sentence other, List<WayOut> ways) {
        return new Infeasible<>(code, List.of(one, other), ways);
    }
}
