package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.platform.PlainFailure;
import org.lianxin.text.Embedding;
import org.lianxin.text.Hit;
import org.lianxin.text.ItemSearch;

/// Measures [ItemSearch]: `--train` holds the items, `--test` the queries with their right items.
final class SearchTask implements Task {
    @Override
    public void run(Request request, Figures figures) {
        var items = new LinkedHashMap<String, String>();
        for (var table : Table.readAll(request.train())) {
            for (var row : table.rows()) {
                var name = Table.field(row, "办理项", "item", "name", "事项");
                var main = Table.field(row, "主项");
                items.putIfAbsent(
                        name, main.isEmpty() || main.equals("未分类") || name.contains(main) ? name : name + " " + main);
            }
        }
        if (items.isEmpty()) {
            throw new PlainFailure("没有服务事项 / no service item in --train: needs a column 办理项 or item");
        }
        Embedding embedding = Embeddings.of(request);
        var search = new ItemSearch(items, embedding);
        var ranks = new ArrayList<Integer>();
        var nanos = 0L;
        for (var table : Table.readAll(request.test())) {
            for (var row : table.rows()) {
                var query = Table.field(row, "query", "查询");
                var gold = Arrays.asList(Table.field(row, "gold", "item", "办理项").split("\\|"));
                var start = System.nanoTime();
                var hits = search.find(query, 50);
                nanos += System.nanoTime() - start;
                ranks.add(rank(hits, gold));
                if (ranks.getLast() != 1) {
                    figures.note("rank " + ranks.getLast() + ": " + query + " → " + gold + "; first: "
                            + hits.stream().limit(2).map(Hit::id).toList());
                }
            }
        }
        figures.put("items", items.size());
        figures.put("queries", ranks.size());
        figures.put("r_at_1", share(ranks, 1));
        figures.put("r_at_3", share(ranks, 3));
        figures.put("r_at_5", share(ranks, 5));
        figures.put(
                "mrr",
                ranks.stream().mapToDouble(r -> r == 0 ? 0 : 1.0 / r).average().orElse(0));
        figures.put("ms_per_query", nanos / 1e6 / Math.max(1, ranks.size()));
    }

    private static int rank(List<Hit> hits, List<String> gold) {
        for (var i = 0; i < hits.size(); i++) {
            if (gold.contains(hits.get(i).id())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static double share(List<Integer> ranks, int within) {
        return ranks.stream()
                .mapToInt(r -> r > 0 && r <= within ? 1 : 0)
                .average()
                .orElse(0);
    }
}
