package org.lianxin.text.category;

import java.util.HashMap;
import java.util.List;
import org.lianxin.text.Labelled;

/// Deals cases into folds: each category evenly, a group never split, the same cases always alike.
public final class Folds {
    private Folds() {}

    public static int[] of(List<Labelled> cases, int folds) {
        var byGroup = new HashMap<String, Integer>();
        var next = new HashMap<String, Integer>();
        var result = new int[cases.size()];
        for (var i = 0; i < result.length; i++) {
            var each = cases.get(i);
            var group = each.group().isEmpty() ? each.title() + "\n" + each.body() : each.group();
            result[i] = byGroup.computeIfAbsent(
                    group, g -> Math.floorMod(next.merge(each.category(), 1, Integer::sum), folds));
        }
        return result;
    }
}
