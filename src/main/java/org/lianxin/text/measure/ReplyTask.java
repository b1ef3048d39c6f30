package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.text.Embedding;
import org.lianxin.text.Found;
import org.lianxin.text.ReplyCheck;
import org.lianxin.text.ReplySearch;

/// Measures [ReplySearch] (does a message find its own reply among all?) and [ReplyCheck] against hand labels.
final class ReplyTask implements Task {
    private static final String LABEL = "可解释性_syucry人工";

    @Override
    public void run(Request request, Figures figures) {
        var tables = new ArrayList<>(Table.readAll(request.test()));
        if (tables.isEmpty()) {
            tables.addAll(Table.readAll(request.train()));
        }
        var rows = tables.stream().flatMap(t -> t.rows().stream()).toList();
        retrieval(rows, Embeddings.of(request), figures);
        check(rows, figures);
    }

    /// Replies that are word for word the same count as one.
    private static void retrieval(List<Map<String, String>> rows, Embedding embedding, Figures figures) {
        var search = new ReplySearch(embedding);
        var known = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var reply = reply(row);
            var id = "reply" + known.size();
            if (known.putIfAbsent(reply, id) == null) {
                search.add(id, reply);
            }
        }
        var reciprocal = 0.0;
        var first = 0;
        var nanos = 0L;
        for (var row : rows) {
            var start = System.nanoTime();
            var hits =
                    search.find(Table.field(row, "留言主题", "title"), Table.field(row, "留言详情", "body", "question"), 100);
            nanos += System.nanoTime() - start;
            for (var i = 0; i < hits.size(); i++) {
                if (hits.get(i).id().equals(known.get(reply(row)))) {
                    reciprocal += 1.0 / (i + 1);
                    first += i == 0 ? 1 : 0;
                }
            }
        }
        figures.put("messages", rows.size());
        figures.put("replies", known.size());
        figures.put("mrr", reciprocal / Math.max(1, rows.size()));
        figures.put("r_at_1", (double) first / Math.max(1, rows.size()));
        figures.put("ms_per_query", nanos / 1e6 / Math.max(1, rows.size()));
    }

    private static void check(List<Map<String, String>> rows, Figures figures) {
        var both = 0;
        var flagged = 0;
        var labelled = 0;
        var judged = 0;
        var personal = 0;
        var medians = new ArrayList<Integer>();
        for (var row : rows) {
            var question = Table.field(row, "留言主题", "title") + " " + Table.field(row, "留言详情", "body", "question");
            var findings = ReplyCheck.check(question, reply(row));
            medians.add(findings.medianSentence());
            personal += findings.personalData().stream().anyMatch(f -> f.kind() != Found.Kind.LANDLINE) ? 1 : 0;
            var label = Table.field(row, LABEL, "answers");
            if (label.isEmpty()) {
                continue;
            }
            judged++;
            var empty = label.equals("0");
            labelled += empty ? 1 : 0;
            flagged += findings.answers() ? 0 : 1;
            both += empty && !findings.answers() ? 1 : 0;
        }
        figures.put("judged", judged);
        figures.put("not_answering_labelled", labelled);
        figures.put("not_answering_precision", (double) both / Math.max(1, flagged));
        figures.put("not_answering_recall", (double) both / Math.max(1, labelled));
        figures.put("not_answering_f1", 2.0 * both / Math.max(1, flagged + labelled));
        figures.put("with_personal_data", personal);
        figures.put(
                "plain_share", (double) medians.stream().filter(m -> m <= 25).count() / Math.max(1, rows.size()));
    }

    private static String reply(Map<String, String> row) {
        return Table.field(row, "答复意见", "reply");
    }
}
