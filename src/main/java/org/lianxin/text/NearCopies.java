package org.lianxin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Groups texts that are nearly the same (half of their three-character stretches are shared, numbers aside), so that a
/// copy never stands on both sides of an examination.
public final class NearCopies {
    private static final int LENGTH = 3;
    private static final double ALIKE = 0.5;

    private final List<long[]> sets;
    private final int[] parents;

    private NearCopies(List<long[]> sets) {
        this.sets = sets;
        this.parents = new int[sets.size()];
        Arrays.setAll(parents, i -> i);
    }

    /// For each text the number of the first text of its group.
    public static int[] of(List<String> texts) {
        var copies = new NearCopies(texts.stream().map(NearCopies::stretches).toList());
        copies.join();
        var firsts = new int[texts.size()];
        Arrays.setAll(firsts, copies::root);
        return firsts;
    }

    private static long[] stretches(String text) {
        var plain = Plain.withoutNumbers(text);
        var found = new HashSet<Long>();
        var run = 0;
        for (var end = 1; end <= plain.length(); end++) {
            run = Grams.inside(plain.charAt(end - 1)) ? run + 1 : 0;
            if (run >= LENGTH) {
                found.add(Grams.pack(plain, end, LENGTH));
            }
        }
        if (found.isEmpty()) {
            plain.chars().filter(c -> Grams.inside((char) c)).forEach(c -> found.add((long) c));
        }
        return found.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /// Two sets that share half must share one of their rarest stretches: only those are compared (prefix filter).
    private void join() {
        var counts = new HashMap<Long, Integer>();
        sets.forEach(set -> Arrays.stream(set).forEach(s -> counts.merge(s, 1, Integer::sum)));
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (var i = 0; i < sets.size(); i++) {
            Set<Integer> seen = new HashSet<>();
            for (var stretch : rarest(sets.get(i), counts)) {
                var others = holders.computeIfAbsent(stretch, s -> new ArrayList<>());
                for (var other : others) {
                    if (seen.add(other) && alike(sets.get(i), sets.get(other))) {
                        unite(i, other);
                    }
                }
                others.add(i);
            }
        }
    }

    private static List<Long> rarest(long[] set, Map<Long, Integer> counts) {
        var kept = set.length - (int) Math.ceil(ALIKE * set.length) + 1;
        return Arrays.stream(set)
                .boxed()
                .sorted(Comparator.<Long>comparingInt(s -> counts.getOrDefault(s, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(kept)
                .toList();
    }

    private static boolean alike(long[] a, long[] b) {
        var both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            var order = Long.compare(a[i], b[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both >= ALIKE * (a.length + b.length - both);
    }

    private int root(int i) {
        var at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private void unite(int a, int b) {
        var x = root(a);
        var y = root(b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }
}
