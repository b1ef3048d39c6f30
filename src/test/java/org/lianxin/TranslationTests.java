package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TranslationTests {
    private static final Pattern REFUSAL =
            Pattern.compile("(?:new Rejection|Rejection\\.\\w+)\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\"");

    private static Resource[] chinese() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_zh_CN.properties");
    }

    private static Properties read(Resource file) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void everySentenceStandsInChineseAndEnglish() throws IOException {
        var missing = new TreeSet<String>();
        for (var zh : chinese()) {
            var name = String.valueOf(zh.getFilename()).replace("_zh_CN.properties", "");
            var words = read(zh).stringPropertyNames();
            var english = read(zh.createRelative(name + "_en.properties")).stringPropertyNames();
            words.stream().filter(w -> !english.contains(w)).forEach(w -> missing.add("en: " + w));
            english.stream().filter(w -> !words.contains(w)).forEach(w -> missing.add("zh: " + w));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalInTheCodeHasItsSentence() throws IOException {
        var said = new TreeSet<String>();
        for (var zh : chinese()) {
            said.addAll(read(zh).stringPropertyNames());
        }
        var silent = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .filter(c -> !said.contains(c))
                        .forEach(silent::add);
            }
        }
        assertThat(silent).isEmpty();
    }
}
