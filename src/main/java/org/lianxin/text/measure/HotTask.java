package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lianxin.text.HotIssues;

/// Measures [HotIssues] against reference issues.
final class HotTask implements Task {
    private static final int LARGE = 5;

    @Override
    public void run(Request request, Figures figures) {
        var board = Board.read(request);
        var embedding = Embeddings.of(request);
        var start = System.nanoTime();
        var found = new HotIssues(embedding).find(board.matters(), 1);
        figures.put("seconds", (System.nanoTime() - start) / 1e9);
        var cluster = new HashMap<String, Integer>();
        var sizes = new HashMap<Integer, Integer>();
        for (var i = 0; i < found.size(); i++) {
            for (var id : found.get(i).matters()) {
                cluster.put(id, i);
                sizes.merge(i, 1, Integer::sum);
            }
        }
        var issues = new TreeMap<String, Set<String>>();
        board.issues().forEach((id, issue) -> {
            if (cluster.containsKey(id)) {
                issues.computeIfAbsent(issue, k -> new HashSet<>()).add(id);
            }
        });
        var large = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        issues.forEach((issue, ids) -> {
            var f1 = bestMatch(ids, cluster, sizes);
            all.add(f1);
            if (ids.size() >= LARGE) {
                large.add(f1);
                figures.put("f1." + issue, f1);
            }
        });
        figures.put("messages", board.matters().size());
        figures.put("issues", issues.size());
        figures.put("f1_large_issues", mean(large));
        figures.put("f1_all_issues", mean(all));
        pairs(issues, cluster, figures);
        found.stream()
                .filter(i -> i.matters().size() >= LARGE)
                .limit(10)
                .forEach(i -> figures.note(i.matters().size() + " 件 " + i.people() + " 人 " + i.trend() + " 「" + i.name()
                        + "」 地点 " + i.place()));
    }

    private static double bestMatch(Set<String> ids, Map<String, Integer> cluster, Map<Integer, Integer> sizes) {
        var shared = new HashMap<Integer, Integer>();
        ids.forEach(id -> shared.merge(cluster.getOrDefault(id, -1), 1, Integer::sum));
        return shared.entrySet().stream()
                .mapToDouble(e -> 2.0 * e.getValue() / (ids.size() + sizes.getOrDefault(e.getKey(), 0)))
                .max()
                .orElse(0);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(x -> x).average().orElse(0);
    }

    /// Pairs of reference messages: in one issue, in one cluster, in both.
    private static void pairs(Map<String, Set<String>> issues, Map<String, Integer> cluster, Figures figures) {
        var both = 0;
        var together = 0;
        var same = 0;
        var ids = new ArrayList<String[]>();
        issues.forEach((issue, members) -> members.forEach(id -> ids.add(new String[] {id, issue})));
        for (var i = 0; i < ids.size(); i++) {
            for (var j = 0; j < i; j++) {
                var gold = ids.get(i)[1].equals(ids.get(j)[1]);
                var ours = Objects.equals(cluster.get(ids.get(i)[0]), cluster.get(ids.get(j)[0]));
                same += gold ? 1 : 0;
                together += ours ? 1 : 0;
                both += gold && ours ? 1 : 0;
            }
        }
        figures.put("pair_precision", (double) both / Math.max(1, together));
        figures.put("pair_recall", (double) both / Math.max(1, same));
        figures.put("pair_f1", 2.0 * both / Math.max(1, together + same));
    }
}
