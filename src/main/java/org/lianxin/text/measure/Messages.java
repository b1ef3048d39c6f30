package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.text.Labelled;

/// Labelled messages of a table, in whichever of the known columns they stand.
record Messages(List<Message> all) {

    /// The corpus of the project marks names of estates and streets so; a mark is no word to learn from.
    private static final String PLACEHOLDER = "\\{[a-z]+}";

    record Message(String key, String fold, Labelled text, String second, boolean raw) {}

    /// Reads every row with a label; of a message that comes both raw and segmented, the raw form stays.
    static Messages of(List<Table> tables, Set<String> folds) {
        var byKey = new LinkedHashMap<String, Message>();
        for (var table : tables) {
            for (var row : table.rows()) {
                var message = message(row);
                var wanted = folds.isEmpty() || folds.contains(message.fold());
                var known = byKey.get(message.key());
                var better = known == null || message.raw() && !known.raw();
                if (wanted && better && !message.text().category().isEmpty()) {
                    byKey.put(message.key(), message);
                }
            }
        }
        return new Messages(List.copyOf(byKey.values()));
    }

    /// A row without a key is known by its text.
    private static Message message(Map<String, String> row) {
        var label = Table.field(row, "一级分类", "category", "code", "label", "类别", "分类");
        var key = Table.field(row, "key", "id");
        var title = Table.field(row, "留言主题", "title", "主题", "标题");
        var body = Table.field(row, "留言详情", "body", "详情", "内容");
        if (title.isEmpty() || body.isEmpty()) {
            var text = Table.field(row, "text", "文本").replaceAll(PLACEHOLDER, "");
            var space = text.indexOf(' ');
            var split = title.isEmpty() && body.isEmpty() && space > 4 && space < 60;
            title = split ? text.substring(0, space) : title;
            body = split ? text.substring(space + 1) : text.isEmpty() ? body : title.isEmpty() ? text : body;
        }
        if (title.isEmpty() && body.isEmpty()) {
            body = Table.field(row, "seg_text").replace(" ", "");
        }
        var text = new Labelled(title, body, label, Table.field(row, "group"));
        return new Message(
                key.isEmpty() ? title + "\n" + body : key,
                Table.field(row, "fold"),
                text,
                Table.field(row, "二级分类"),
                !row.containsKey("seg_text"));
    }

    List<Labelled> texts() {
        return all.stream().map(Message::text).toList();
    }

    /// The messages that share neither key nor group with others, so that nothing measured was learned.
    Messages without(Messages others) {
        var keys = new HashSet<String>();
        for (var other : others.all) {
            keys.add(other.key());
            keys.add("group " + other.text().group());
        }
        keys.remove("group ");
        var kept = new ArrayList<Message>();
        for (var each : all) {
            if (!keys.contains(each.key())
                    && !keys.contains("group " + each.text().group())) {
                kept.add(each);
            }
        }
        return new Messages(kept);
    }
}
