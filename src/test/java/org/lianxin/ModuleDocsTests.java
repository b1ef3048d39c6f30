package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// One page for each module, made from the code: what it is for, what others may call, what it keeps and asks for.
/// `./lianxin generate` writes them again.
@LianxinTest
class ModuleDocsTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(LianxinApplication.class);
    private static final Path SOURCES = Path.of("src/main/java/org/lianxin");
    private static final Path PAGES = Path.of("docs/modules");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^public (?:[a-z-]+ )*(?:class|record|enum|interface|@interface) ");

    @Autowired
    List<ModuleManifest> manifests;

    @Test
    void everyModuleHasItsPage() throws IOException {
        for (var module : MODULES) {
            var page = PAGES.resolve(name(module) + ".md");
            var text = page(module);
            if (Boolean.getBoolean("modules.write")) {
                Files.createDirectories(PAGES);
                Files.writeString(page, text);
            }
            assertThat(page).as("run ./lianxin generate").exists();
            assertThat(Files.readString(page))
                    .as("%s: run ./lianxin generate", page)
                    .isEqualTo(text);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private String page(ApplicationModule module) throws IOException {
        var name = name(module);
        var folder = SOURCES.resolve(name);
        return """
                # %s %s

                %s

                Made from the code by `ModuleDocsTests`. Uses: %s. Used by: %s.

                ## What others may call

                | Type | What it is |
                |---|---|
                %s
                ## Permissions

                %s

                ## Tables

                %s
                """.formatted(
                        name,
                        module.getDisplayName(),
                        sentence(Files.readString(folder.resolve("package-info.java")), "@"),
                        words(uses(module)),
                        words(usedBy(module)),
                        types(folder),
                        words(permissions(name)),
                        words(tables(name)));
    }

    private static String words(Stream<String> all) {
        var sorted = all.collect(Collectors.toCollection(TreeSet::new));
        return sorted.isEmpty() ? "–" : sorted.stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }

    private static Stream<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES).uniqueModules().map(ModuleDocsTests::name);
    }

    private static Stream<String> usedBy(ApplicationModule module) {
        return MODULES.stream()
                .filter(other -> uses(other).anyMatch(name(module)::equals))
                .map(ModuleDocsTests::name);
    }

    private static String types(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(ModuleDocsTests::row)
                    .collect(Collectors.joining());
        }
    }

    private static String row(Path file) {
        try {
            var source = Files.readString(file);
            var declared = TYPE.matcher(source);
            var type = file.getFileName().toString().replace(".java", "");
            return declared.find()
                    ? "| `%s` | %s |\n".formatted(type, sentence(source.substring(0, declared.start()), "@"))
                    : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The first sentence of the last comment in front of a declaration.
    private static String sentence(String source, String annotation) {
        var paragraph = new StringBuilder();
        boolean over = false;
        for (var line : source.lines().toList()) {
            if (!line.startsWith("///")) {
                continue;
            }
            var words = line.substring(3).strip();
            over |= words.isEmpty() || words.startsWith(annotation);
            if (!over) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
            }
        }
        return paragraph.toString().replace("|", "\\|").replaceAll("(?<=[.:])\\s[A-Z].*", "");
    }

    private Stream<String> permissions(String module) {
        return manifests.stream()
                .filter(m -> m.name().equals(module))
                .flatMap(m -> m.permissions().stream())
                .map(Permission::id);
    }

    private static Stream<String> tables(String module) throws IOException {
        var folder = Path.of("src/main/resources/db/migration", module);
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            var found = new TreeSet<String>();
            for (var file : files.toList()) {
                TABLE.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .forEach(found::add);
            }
            return found.stream();
        }
    }
}
