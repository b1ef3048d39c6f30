package org.lianxin.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The one table of settings, made from the code's own comments.
@Command(name = "settings", description = "Print every setting with its default and meaning (docs/settings.md)")
public class SettingsVerb implements Verb {
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    @Override
    public Integer call() throws IOException {
        System.out.print(table());
        return 0;
    }

    /// The table in Markdown.
    public static String table() throws IOException {
        try (var in = SettingsVerb.class.getResourceAsStream(METADATA)) {
            if (in == null) {
                throw new PlainFailure("This build has no settings metadata. Build again with ./lianxin help.");
            }
            var properties = JsonMapper.shared()
                    .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .get("properties");
            return StreamSupport.stream(properties.spliterator(), false)
                    .map(SettingsVerb::row)
                    .sorted()
                    .collect(Collectors.joining("\n", head(), "\n"));
        }
    }

    private static String head() {
        return """
                # Settings

                Made from the code by `./lianxin settings`. Give one as `--set name=value`, or in the environment in capitals with
                `_` for `.` and without `-` (`LIANXIN_DATABASE_URL`). A secret goes into a file that a `…-file` setting names.

                | Setting | Default | Meaning |
                |---|---|---|
                """;
    }

    private static String row(JsonNode p) {
        var fallback = p.has("defaultValue") ? "`" + p.get("defaultValue").asString() + "`" : "–";
        var meaning = p.has("description") ? p.get("description").asString().replaceAll("\\s+", " ") : "";
        return "| `%s` | %s | %s |".formatted(p.get("name").asString(), fallback, meaning);
    }
}
