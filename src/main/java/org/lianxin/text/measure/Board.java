package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.PlainFailure;
import org.lianxin.text.Matter;

/// Messages and the issues that some of them belong to, whichever of `--train` and `--test` holds which.
record Board(List<Matter> matters, Map<String, String> issues) {

    static Board read(Request request) {
        var tables = new ArrayList<>(Table.readAll(request.train()));
        tables.addAll(Table.readAll(request.test()));
        var matters = new LinkedHashMap<String, Matter>();
        var issues = new LinkedHashMap<String, String>();
        for (var table : tables) {
            var gold = table.has("问题ID") || table.has("issue");
            for (var row : table.rows()) {
                if (gold) {
                    issues.put(id(row), Table.field(row, "问题ID", "issue"));
                } else {
                    var matter = matter(row, "row" + matters.size());
                    matters.putIfAbsent(matter.id(), matter);
                }
            }
        }
        if (issues.isEmpty()) {
            groups(tables, issues);
        }
        if (issues.isEmpty() || matters.isEmpty()) {
            throw new PlainFailure(
                    "需要留言文件和标准答案 / needs messages and a reference: a file with the column 问题ID, or a column group");
        }
        var ordered = matters.values().stream()
                .sorted(Comparator.comparing(Matter::time).thenComparing(Matter::id))
                .toList();
        return new Board(ordered, issues);
    }

    /// Without a reference file, groups of two and more messages are the issues.
    private static void groups(List<Table> tables, Map<String, String> issues) {
        var members = new LinkedHashMap<String, List<String>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                var group = Table.field(row, "group");
                if (!group.isEmpty()) {
                    members.computeIfAbsent(group, k -> new ArrayList<>()).add(id(row));
                }
            }
        }
        members.forEach((group, ids) -> {
            if (ids.size() > 1) {
                ids.forEach(id -> issues.put(id, group));
            }
        });
    }

    private static String id(Map<String, String> row) {
        return Table.field(row, "key", "id", "留言编号");
    }

    private static Matter matter(Map<String, String> row, String fallback) {
        var id = id(row);
        var title = Table.field(row, "留言主题", "title");
        var body = Table.field(row, "留言详情", "body", "text", "seg_text");
        var reporter = Table.field(row, "留言用户", "reporter");
        return new Matter(
                id.isEmpty() ? fallback : id,
                title,
                body,
                Matter.Place.UNKNOWN,
                Times.read(Table.field(row, "留言时间", "time")),
                "",
                reporter.isEmpty() ? id : reporter);
    }
}
