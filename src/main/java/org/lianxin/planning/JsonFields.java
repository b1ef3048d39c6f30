package org.lianxin.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /// One row of a table as an object: columns `id` stay text, numbers become numbers, `a;b` becomes a list.
    public static JsonFields row(Rows rows, int row, String source, String... columns) {
        var object = JsonMapper.builder().build().createObjectNode();
        for (var column : columns) {
            String text =
                    rows.text(row, column.toLowerCase(java.util.Locale.ROOT)).strip();
            if (text.isEmpty()) continue;
            if (text.contains(";")) {
                var list = object.putArray(column);
                for (var word : text.split(";")) list.add(word.strip());
            } else if (column.equals("id")) object.put(column, text);
            else putCell(object, column, text);
        }
        return new JsonFields(object, source + "[" + row + "]");
    }

    private static void putCell(tools.jackson.databind.node.ObjectNode object, String column, String text) {
        switch (text) {
            case "true", "yes", "是" -> object.put(column, true);
            case "false", "no", "否" -> object.put(column, false);
            default -> {
                try {
                    double value = Double.parseDouble(text);
                    if (Double.isFinite(value)) object.put(column, value);
                    else object.put(column, text);
                } catch (NumberFormatException word) {
                    object.put(column, text);
                }
            }
        }
    }

    /// `x`, `y` in metres, or `lon`, `lat` on a plane around the given latitude.
    public double[] point(double latitude) {
        if (has("x") || !has("lon")) return new double[] {number("x"), number("y")};
        double degree = 111_319.49;
        return new double[] {number("lon") * degree * Math.cos(Math.toRadians(latitude)), number("lat") * degree};
    }

    public boolean flag(String name, boolean otherwise) {
        return has(name) ? node.get(name).asBoolean(otherwise) : otherwise;
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
        return has(name) ? node.get(name).asString() : otherwise;
    }

    /// Words of an array, or one word.
    public Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        var field = node.path(name);
        if (field.isValueNode() && !field.isNull()) words.add(field.asString());
        for (var item : field) words.add(item.asString());
        return words;
    }

    /// The numbers of an array.
    public double[] numbers(String name) {
        var field = node.path(name);
        double[] values = new double[field.size()];
        for (int k = 0; k < values.length; k++) values[k] = finite(field.get(k), at(name) + "[" + k + "]");
        return values;
    }

    private static double finite(JsonNode value, String where) {
        double number = Double.NaN;
        if (value.isNumber()) number = value.doubleValue();
        if (Double.isFinite(number)) return number;
        throw refused("planning.not-a-number", "%s 不是有限的数。", "%s is not a finite number.", where);
    }

    private static UnusableInput refused(String code, String zh, String en, String where) {
        return new UnusableInput(code, Sentence.of(zh, en, where));
    }
}
