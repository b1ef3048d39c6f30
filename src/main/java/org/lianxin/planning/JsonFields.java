package org.lianxin.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one JSON object of an input; what is missing or no number is refused with its path.
public record JsonFields(JsonNode node, String path) {
    /// Parses a document; refuses what is no JSON object.
    public static JsonFields parse(String text) {
        try {
            var root = JsonMapper.builder().build().readTree(text);
            if (root.isObject()) return new JsonFields(root, "");
        } catch (JacksonException broken) {
            // refused below
        }
        throw new UnusableInput(
                "planning.not-json", new Sentence("输入不是合法的 JSON 对象。", "The input is not a valid JSON object."));
    }

    /// One row of a table as an object: `a;b` becomes a list, all else stays text.
    public static JsonFields row(Rows rows, int row, String source, String... columns) {
        var object = JsonMapper.builder().build().createObjectNode();
        for (var column : columns) {
            String text = rows.text(row, column.toLowerCase(Locale.ROOT)).strip();
            if (text.isEmpty()) continue;
            if (text.contains(";")) {
                var list = object.putArray(column);
                for (var word : text.split(";")) list.add(word.strip());
            } else object.put(column, text);
        }
        return new JsonFields(object, source + "[" + row + "]");
    }

    /// `x`, `y` in metres, or `lon`, `lat` on a plane around the given latitude.
    public double[] point(double latitude) {
        if (has("x") || !has("lon")) return new double[] {number("x"), number("y")};
        double degree = 111_319.49;
        return new double[] {number("lon") * degree * Math.cos(Math.toRadians(latitude)), number("lat") * degree};
    }

    public boolean flag(String name, boolean otherwise) {
        if (!has(name)) return otherwise;
        return switch (word(node.get(name), at(name)).strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "y", "是" -> true;
            case "false", "0", "no", "n", "否" -> false;
            default -> throw refused("planning.not-yes-or-no", "%s 要写是或否。", "%s is neither yes nor no.", at(name));
        };
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    public JsonFields object(String name) {
        return new JsonFields(node.path(name), at(name));
    }

    /// The objects of an array; none where the field is missing.
    public List<JsonFields> objects(String name) {
        List<JsonFields> items = new ArrayList<>();
        for (var item : node.path(name)) items.add(new JsonFields(item, at(name) + "[" + items.size() + "]"));
        return items;
    }

    /// A required number.
    public double number(String name) {
        if (!has(name)) throw refused("planning.missing-value", "缺少 %s。", "%s is missing.", at(name));
        return number(name, 0);
    }

    public double number(String name, double otherwise) {
        return has(name) ? finite(node.get(name), at(name)) : otherwise;
    }

    /// A number that is not below zero.
    public double notNegative(String name, double otherwise) {
        double value = number(name, otherwise);
        if (value < 0) throw refused("planning.negative", "%s 不能小于零。", "%s must not be negative.", at(name));
        return value;
    }

    /// A whole number, not below zero.
    public int whole(String name, int otherwise) {
        double value = notNegative(name, otherwise);
        if (value != Math.rint(value) || value > Integer.MAX_VALUE)
            throw refused("planning.not-whole", "%s 必须是整数。", "%s must be a whole number.", at(name));
        return (int) value;
    }

    public String text(String name, String otherwise) {
        return has(name) ? word(node.get(name), at(name)) : otherwise;
    }

    /// Words of an array, or one word.
    public Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        var field = node.path(name);
        if (field.isValueNode() && !field.isNull()) words.add(field.asString());
        for (var item : field) words.add(word(item, at(name)));
        return words;
    }

    /// The numbers of an array; a missing one has none.
    public double[] numbers(String name) {
        return new JsonFields(node.path(name), at(name)).numbers();
    }

    /// The numbers of this very array.
    public double[] numbers() {
        double[] values = new double[node.size()];
        for (int k = 0; k < values.length; k++) values[k] = finite(node.path(k), path + "[" + k + "]");
        return values;
    }

    /// The whole numbers of an array, not below zero.
    public List<Integer> wholes(String name) {
        List<Integer> values = new ArrayList<>();
        for (double value : numbers(name)) {
            if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE)
                throw refused("planning.not-whole", "%s 必须是不小于零的整数。", "%s must be whole, not negative.", at(name));
            values.add((int) value);
        }
        return values;
    }

    private static String word(JsonNode value, String where) {
        if (value.isValueNode()) return value.asString();
        throw refused("planning.not-a-word", "%s 应是一个词或数。", "%s should be one word or number.", where);
    }

    private static double finite(JsonNode value, String where) {
        double number = Double.NaN;
        if (value.isNumber()) number = value.doubleValue();
        if (Math.abs(number) <= Figure.MOST) return number;
        if (value.isString())
            return Figure.of(value.asString().strip(), () -> new Sentence(where + " 的", where + ": "));
        throw refused("planning.not-a-number", "%s 不是有限的数。", "%s is not a finite number.", where);
    }

    private static UnusableInput refused(String code, String zh, String en, String where) {
        return new UnusableInput(code, Sentence.of(zh, en, where));
    }
}
