package org.lianxin.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The written matrix: endpoint → role → `+` for let in, `-` for kept out.
final class Matrix {
    static final Path FILE = Path.of("src/test/resources/access/matrix.csv");
    static final String NOBODY = "NOBODY";

    private Matrix() {}

    static Map<String, Map<String, String>> read() throws IOException {
        var lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        var head = lines.getFirst().split(",");
        var matrix = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < cells.length; i++) {
                row.put(head[i], cells[i]);
            }
            matrix.put(cells[0], row);
        }
        return matrix;
    }
}
