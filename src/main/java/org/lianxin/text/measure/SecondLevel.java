package org.lianxin.text.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.PlainFailure;
import org.lianxin.text.Embedding;
import org.lianxin.text.NamedCategories;

/// Measures second-level categories, given the right first-level one: `--train` holds the tree and any labelled
/// messages.
/// A message that is also in `--test` is never its own example.
final class SecondLevel {
    private SecondLevel() {}

    static void run(List<Table> train, List<Table> test, Request request, Figures figures) {
        var embedding = Embeddings.of(request);
        var ranked = new HashMap<String, NamedCategories>();
        for (var table : train) {
            for (var row : table.rows()) {
                learn(row, ranked, embedding);
            }
        }
        if (ranked.isEmpty()) {
            throw new PlainFailure("训练文件中没有二级分类 / no second level in --train: needs columns 一级分类 and 二级分类");
        }
        var first = 0;
        var three = 0;
        var judged = Messages.of(test, Set.of()).all();
        for (var message : judged) {
            var names = ranked.get(message.text().category());
            var text = message.text().title() + " " + message.text().body();
            var hits = names == null
                    ? List.<org.lianxin.text.Hit>of()
                    : names.rank(message.key(), message.text().title(), text);
            var place = hits.stream().map(org.lianxin.text.Hit::id).toList().indexOf(message.second());
            first += place == 0 ? 1 : 0;
            three += place >= 0 && place < 3 ? 1 : 0;
        }
        figures.put("messages", judged.size());
        figures.put("second_level_top1", (double) first / Math.max(1, judged.size()));
        figures.put("second_level_top3", (double) three / Math.max(1, judged.size()));
    }

    private static void learn(Map<String, String> row, Map<String, NamedCategories> ranked, Embedding embedding) {
        var upper = Table.field(row, "一级分类");
        var second = Table.field(row, "二级分类");
        if (upper.isEmpty() || second.isEmpty() || second.equals("其他")) {
            return;
        }
        var names = ranked.computeIfAbsent(upper, k -> new NamedCategories(embedding));
        var third = Table.field(row, "三级分类");
        var text = Table.field(row, "text", "留言详情");
        if (!third.isEmpty()) {
            names.name(second, third.equals("其他") ? second : second + " " + third);
        } else if (!text.isEmpty()) {
            names.name(second, second);
            names.example(Table.field(row, "key"), second, text);
        }
    }
}
