package org.lianxin.planning.division;

import java.util.Arrays;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Units (buildings) with households, which of them are neighbours, and the grids wanted.
///
/// @param names names of the units
/// @param load households of each unit
/// @param from one end of each adjacency
/// @param to the other end
/// @param closeness price of separating the two ends: 1 in pure graph form
/// @param grids how many grids
/// @param least fewest households of a grid
/// @param most most households of a grid
/// @param today grid number of each unit today, -1 where it has none; empty when there is no division yet
/// @param todayNames names of today's grids
/// @param changePrice price of one household that changes its grid
/// @param changeLimit most households that may change; infinite without a limit
public record DivisionProblem(
        String[] names,
        double[] load,
        int[] from,
        int[] to,
        double[] closeness,
        int grids,
        double least,
        double most,
        int[] today,
        String[] todayNames,
        double changePrice,
        double changeLimit) {
    /// The most units a run takes.
    public static final int MOST_UNITS = 200_000;

    public DivisionProblem {
        refuseUnless(names.length > 0, "division.empty", "没有楼栋。", "There are no buildings.");
        refuseUnless(
                names.length <= MOST_UNITS,
                "division.too-large",
                "楼栋 " + names.length + " 个，超过上限 " + MOST_UNITS + "：请分社区计算。",
                names.length + " buildings exceed " + MOST_UNITS + ": divide community by community.");
        refuseUnless(
                Arrays.stream(load).allMatch(v -> v >= 0 && v < 1e12),
                "division.bad-load",
                "户数必须是不小于零的有限数。",
                "Households must be finite and not negative.");
        refuseUnless(
                least >= 0 && most >= least && most > 0,
                "division.bad-band",
                "户数范围 %s–%s 不成立：下限不得为负，上限须大于零且不小于下限。".formatted(least, most),
                "The household band %s-%s makes no sense: 0 <= lower <= upper, upper > 0.".formatted(least, most));
        refuseUnless(
                grids >= 1,
                "division.bad-number",
                "网格数量至少为 1，收到 " + grids + "。",
                "There must be at least one grid, not " + grids + ".");
        refuseUnless(
                Arrays.stream(load).sum() > 0, "division.no-households", "户数合计为零。", "There are no households at all.");
    }

    public int size() {
        return names.length;
    }

    public boolean hasToday() {
        return today.length > 0;
    }

    private static void refuseUnless(boolean holds, String code, String zh, String en) {
        if (!holds) {
            throw new UnusableInput(code, new Sentence(zh, en));
        }
    }
}
