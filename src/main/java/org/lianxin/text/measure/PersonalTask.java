package org.lianxin.text.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianxin.text.Found;
import org.lianxin.text.Found.Kind;
import org.lianxin.text.PersonalData;

/// Measures [PersonalData] on a generated set fixed by `--seed`, or on `--test` files with the columns `text`, `kind`
/// and
/// `value` (a value that must be found; an empty one means that nothing may be). Real messages without those columns
/// are
/// searched with a name, a phone and an ID number put into each.
final class PersonalTask implements Task {
    private static final int EACH = 2_000;

    @Override
    public void run(Request request, Figures figures) {
        var labelled = new ArrayList<PersonalTexts.Sample>();
        var messages = new ArrayList<String>();
        var files = new ArrayList<>(request.test());
        files.addAll(request.train());
        for (var table : Table.readAll(files)) {
            for (var row : table.rows()) {
                if (row.containsKey("value")) {
                    labelled.add(sample(row));
                } else {
                    messages.add((Table.field(row, "留言主题") + "。" + Table.field(row, "留言详情", "text")).strip());
                }
            }
        }
        if (files.isEmpty()) {
            labelled.addAll(new PersonalTexts(request.seed()).make(EACH));
        }
        if (!labelled.isEmpty()) {
            judge(labelled, figures);
        }
        if (!messages.isEmpty()) {
            PlantedNames.judge(messages, request.seed(), figures);
        }
    }

    private static PersonalTexts.Sample sample(Map<String, String> row) {
        var value = Table.field(row, "value");
        var kind = Table.field(row, "kind").toUpperCase(Locale.ROOT);
        return new PersonalTexts.Sample(row.getOrDefault("text", ""), value.isEmpty() ? Kind.NAME : kind(kind), value);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "PHONE", "MOBILE", "手机", "电话" -> Kind.MOBILE;
            case "TEL", "LANDLINE", "座机" -> Kind.LANDLINE;
            case "ID", "ID_NUMBER", "身份证" -> Kind.ID_NUMBER;
            case "CARD", "BANK_CARD", "银行卡" -> Kind.BANK_CARD;
            case "PLATE", "车牌" -> Kind.PLATE;
            case "EMAIL", "邮箱" -> Kind.EMAIL;
            case "DOOR", "ADDRESS", "门牌" -> Kind.DOOR;
            default -> Kind.NAME;
        };
    }

    private static void judge(List<PersonalTexts.Sample> samples, Figures figures) {
        var total = new EnumMap<Kind, Integer>(Kind.class);
        var right = new EnumMap<Kind, Integer>(Kind.class);
        var innocent = 0;
        var fired = 0;
        var shown = 0;
        var start = System.nanoTime();
        for (var sample : samples) {
            var found = PersonalData.find(sample.text());
            if (sample.value().isEmpty()) {
                innocent++;
                fired += found.isEmpty() ? 0 : 1;
                if (!found.isEmpty() && shown++ < 12) {
                    figures.note("fired: " + sample.text() + " " + found);
                }
                continue;
            }
            total.merge(sample.kind(), 1, Integer::sum);
            if (covers(found, sample)) {
                right.merge(sample.kind(), 1, Integer::sum);
            } else if (shown++ < 12) {
                figures.note("missed: " + sample.text() + " " + found);
            }
        }
        figures.put("ms_per_text", (System.nanoTime() - start) / 1e6 / samples.size());
        figures.put("texts", samples.size());
        total.forEach((kind, count) -> figures.put(
                "recall." + kind.name().toLowerCase(Locale.ROOT), (double) right.getOrDefault(kind, 0) / count));
        figures.put("look_alikes", innocent);
        figures.put("look_alikes_fired", (double) fired / Math.max(1, innocent));
    }

    /// Every digit or letter of the value is masked, and by the right kind.
    private static boolean covers(List<Found> found, PersonalTexts.Sample sample) {
        var from = sample.text().indexOf(sample.value());
        var value = sample.value();
        var start = from + (value.startsWith("+") || value.startsWith("(") ? 1 : 0);
        return found.stream()
                .anyMatch(f -> f.kind() == sample.kind() && f.from() <= start && f.to() >= from + value.length());
    }
}
