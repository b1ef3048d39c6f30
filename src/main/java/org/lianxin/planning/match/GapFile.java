package org.lianxin.planning.match;

import java.io.IOException;
import org.lianxin.planning.Numbers;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Reads OR-Library's form: `agents jobs`, costs and efforts agent by agent, limits; several problems may follow a
/// count.
final class GapFile {
    private static final long MOST = 20_000_000;

    private GapFile() {}

    static GapProblem read(PlanRequest asked) throws IOException {
        String text = Numbers.withoutComments(Rows.textOf(asked.input()));
        if (!Numbers.looksNumeric(text))
            throw refused("gap.unreadable", "不是广义指派算例。", "This is no instance of generalised assignment.");
        var numbers = Numbers.of(text);
        boolean several = !isOne(numbers);
        int which = several ? asked.whole("problem", 1) : 1;
        int held = several ? numbers.whole() : 1;
        if (which < 1 || which > held)
            throw refused("gap.no-such-problem", "文件里没有这一题。", "The file has no problem of that number.");
        boolean maximise = asked.option("objective", "min").startsWith("max");
        double factor = Math.max(0, asked.number("limit-factor", 1));
        GapProblem problem = one(numbers, maximise, factor);
        for (int k = 1; k < which; k++) problem = one(numbers, maximise, factor);
        return problem;
    }

    /// Whether the first two numbers are the sizes of the one problem that all the rest makes up.
    private static boolean isOne(Numbers numbers) {
        if (numbers.count() < 2) return true;
        double agents = numbers.at(0);
        double jobs = numbers.at(1);
        if (numbers.count() == 2 + 2 * agents * jobs + agents) return true;
        return numbers.count() < 3 || numbers.count() < 3 + 2 * jobs * numbers.at(2) + jobs;
    }

    private static GapProblem one(Numbers numbers, boolean maximise, double factor) {
        int agents = numbers.whole();
        int jobs = numbers.whole();
        if (agents == 0 || jobs == 0) throw refused("gap.empty", "没有承接人或没有工作。", "There are no agents or no jobs.");
        if ((long) agents * jobs > MOST)
            throw new UnusableInput("gap.too-many", Sentence.of("%d × %d 太大。", "%d × %d is too large.", agents, jobs));
        long[][] cost = new long[agents][jobs];
        for (int i = 0; i < agents; i++)
            for (int j = 0; j < jobs; j++) cost[i][j] = whole(numbers.next()) * (maximise ? -1 : 1);
        int[][] effort = new int[agents][jobs];
        for (int i = 0; i < agents; i++) for (int j = 0; j < jobs; j++) effort[i][j] = numbers.whole();
        int[] limit = new int[agents];
        for (int i = 0; i < agents; i++) {
            limit[i] = (int) Math.min(Integer.MAX_VALUE, numbers.whole() * factor);
            long all = 0;
            for (int need : effort[i]) all += need;
            limit[i] = (int) Math.min(limit[i], all);
        }
        long widest = java.util.Arrays.stream(limit).max().orElse(0);
        if (widest * jobs > 4_000_000_000L)
            throw refused("gap.wide-limits", "能力的数值太大，请换较粗的单位。", "The limits are too large: use a coarser unit.");
        return new GapProblem(agents, jobs, cost, effort, limit, maximise);
    }

    private static long whole(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) return (long) value;
        throw refused("gap.not-whole", "费用必须是整数。", "Costs must be whole numbers.");
    }

    private static UnusableInput refused(String code, String zh, String en) {
        return new UnusableInput(code, new Sentence(zh, en));
    }
}
