package org.lianxin.text.measure;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Named figures, printed one per line as `name value`; lines that begin with `#` are for people.
final class Figures {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder notes = new StringBuilder();

    void put(String name, double value) {
        values.put(name, String.format(Locale.ROOT, "%.4f", value));
    }

    void put(String name, long value) {
        values.put(name, Long.toString(value));
    }

    void note(String sentence) {
        notes.append("# ").append(sentence).append('\n');
    }

    void print(PrintWriter out) {
        out.print(notes);
        values.forEach((name, value) -> out.println(name + " " + value));
        out.flush();
    }
}
