package org.lianxin.text.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The word lists of `text/names.txt`: one list a section, made for this project.
final class Words {
    private static final Map<String, String> SECTIONS = read();

    private Words() {}

    static String line(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    private static Map<String, String> read() {
        try (var in = Words.class.getResourceAsStream("/text/names.txt")) {
            var sections = new HashMap<String, String>();
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                var colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    sections.merge(
                            line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + " " + b);
                }
            }
            sections.replaceAll(
                    (name, words) -> name.equals("surnames") || name.equals("given") ? words.replace(" ", "") : words);
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
