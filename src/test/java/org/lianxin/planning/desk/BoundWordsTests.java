package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A clerk reads no English name of a method.
class BoundWordsTests {
    private static final Pattern PROVEN = Pattern.compile("[Pp]roven\\([^;]*?\"([A-Za-z][^\"]*)\"\\)");

    @Test
    void everyWayToProveABoundHasChineseWords() throws IOException {
        assertThat(BoundWords.known()).containsAll(ways()).hasSizeGreaterThan(5);
        assertThat(ways()).contains("CP-SAT", "assignment relaxation");
    }

    private static Set<String> ways() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lianxin/planning"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> PROVEN.matcher(read(file)).results())
                    .map(way -> way.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
