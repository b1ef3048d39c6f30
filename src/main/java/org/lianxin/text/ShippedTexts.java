package org.lianxin.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/// The reports written for this project, `text/corpus.csv`, without the marks that stand for names of places.
public final class ShippedTexts {
    private static final String PLACEHOLDER = "\\{[a-z]+}";

    private ShippedTexts() {}

    /// All of them, with the codes of the taxonomy that ships.
    public static List<Labelled> cases() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(ShippedTexts.class.getResourceAsStream("/text/corpus.csv"));
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var cases = new ArrayList<Labelled>();
            for (var row : rows) {
                cases.add(new Labelled(row.get("text").replaceAll(PLACEHOLDER, ""), row.get("code")));
            }
            return List.copyOf(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
