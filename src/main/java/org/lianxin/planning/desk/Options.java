package org.lianxin.planning.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.Rejection;

/// The rules of a version: what the clerk set, and for the rest what the form suggested.
record Options(Map<String, String> values) {
    private static final int LONGEST = 200_000;

    /// Takes what was set, refuses by its field what is out of range or unknown, and fills in the rest.
    ///
    /// @throws Rejection `planning.option-unknown`, `planning.option-range`, `planning.option-form`
    static Options of(List<Field> form, Map<String, String> set) {
        var values = suggested(form);
        for (var entry : set.entrySet()) {
            var field = form.stream()
                    .filter(f -> f.id().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new Rejection("planning.option-unknown", entry.getKey()).field(entry.getKey()));
            var value = entry.getValue() == null ? "" : entry.getValue().strip();
            if (!value.isBlank()
                    || field.type().equals("places")
                    || field.type().equals("table")) {
                check(field, value);
                values.put(field.id(), value);
            }
        }
        return new Options(values);
    }

    /// The rules of a version that was made earlier: they were checked then, and the form may have moved on since.
    static Options kept(List<Field> form, Map<String, String> set) {
        var values = suggested(form);
        values.putAll(set);
        return new Options(values);
    }

    private static Map<String, String> suggested(List<Field> form) {
        var values = new LinkedHashMap<String, String>();
        form.forEach(field -> values.put(field.id(), field.value()));
        return values;
    }

    private static void check(Field field, String value) {
        switch (field.type()) {
            case "number" -> number(field, value);
            case "choice", "rule" -> oneOf(field, value);
            case "places" -> list(value).forEach(place -> oneOf(field, place));
            case "table" -> {
                if (value.length() > LONGEST) {
                    throw new Rejection("planning.table-long", LONGEST).field(field.id());
                }
            }
            case "date" -> {
                try {
                    java.time.LocalDate.parse(value);
                } catch (java.time.DateTimeException e) {
                    throw new Rejection("planning.option-form", value).field(field.id());
                }
            }
            default -> throw new IllegalStateException(field.type());
        }
    }

    private static void oneOf(Field field, String value) {
        if (field.choices().stream().noneMatch(c -> c.value().equals(value))) {
            throw new Rejection("planning.option-form", value).field(field.id());
        }
    }

    private static void number(Field field, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new Rejection("planning.option-form", value).field(field.id());
        }
        var least = field.least() == null ? Double.NEGATIVE_INFINITY : field.least();
        var most = field.most() == null ? Double.POSITIVE_INFINITY : field.most();
        if (!(number >= least && number <= most)) {
            throw new Rejection("planning.option-range", plain(least), plain(most)).field(field.id());
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : Double.toString(number);
    }

    private static Set<String> list(String value) {
        return value.isBlank() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split(",")));
    }

    String text(String id) {
        var value = values.get(id);
        if (value == null) {
            throw new IllegalStateException("No option " + id);
        }
        return value;
    }

    boolean is(String id, String value) {
        return text(id).equals(value);
    }

    /// The ticked places.
    Set<String> places(String id) {
        return list(text(id));
    }

    double number(String id) {
        return Double.parseDouble(text(id));
    }

    int whole(String id) {
        return (int) Math.round(number(id));
    }
}
