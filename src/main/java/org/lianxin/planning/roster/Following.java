package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A kind of shift and those it may follow: `more` beside all that the kind before in the list may follow, or those
/// alone where it begins `afresh`.
///
/// Mostly a later shift may follow all that an earlier one may, so that the cheapest last shift is found once for all.
record Following(int shift, boolean afresh, int[] more) {
    /// The kinds a person can do, those that may follow fewest first.
    static List<Following> of(RosterProblem problem, RosterProblem.Person person) {
        int[] can = IntStream.range(0, problem.shifts().size())
                .filter(s -> person.most().get(s) > 0)
                .toArray();
        List<Integer> order = new ArrayList<>();
        for (int s : can) order.add(s);
        order.sort(Comparator.comparingInt(s -> before(problem, can, s).length));
        List<Following> list = new ArrayList<>();
        int[] last = {};
        for (int s : order) {
            int[] own = before(problem, can, s);
            boolean nested = !list.isEmpty() && contains(own, last);
            int[] known = last;
            int[] more = nested
                    ? IntStream.of(own)
                            .filter(t -> !contains(known, new int[] {t}))
                            .toArray()
                    : own;
            list.add(new Following(s, !nested, more));
            last = own;
        }
        return list;
    }

    private static int[] before(RosterProblem problem, int[] can, int shift) {
        return IntStream.of(can)
                .filter(t -> !problem.shifts().get(t).notBefore().contains(shift))
                .toArray();
    }

    private static boolean contains(int[] all, int[] some) {
        return IntStream.of(some).allMatch(s -> IntStream.of(all).anyMatch(t -> t == s));
    }
}
