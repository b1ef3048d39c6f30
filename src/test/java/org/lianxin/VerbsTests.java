package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs that work on a data folder, each as the process that an administrator starts: no web server, a database of
/// its own.
class VerbsTests {
    private static final String DISTRICT = "340404";

    @TempDir
    Path folder;

    private int run(String data, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPathOfTheProduct(),
                LianxinApplication.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", folder.resolve(data).toString(), "--set", "lianxin.text.enabled=false"));
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said).content().doesNotContain("Exception");
        return process.exitValue();
    }

    /// Without the test classes, whose components need a web server.
    private static String classPathOfTheProduct() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(whole.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String exported(String data) throws IOException, InterruptedException {
        var file = folder.resolve(data + ".csv");
        assertThat(run(data, "export", "divisions", file.toString(), "--area", DISTRICT))
                .isZero();
        return Files.readString(file);
    }

    @Test
    void whatIsBackedUpIsRestoredElsewhereWithItsJournalAndItsKeys() throws IOException, InterruptedException {
        var divisions = exported("old");
        assertThat(divisions).contains("谢家集");
        var again = folder.resolve("old.csv").toString();
        assertThat(run("old", "import", "divisions", again, "--dry-run")).isZero();
        var backup = folder.resolve("backup.zip").toString();
        assertThat(run("old", "backup", backup)).isZero();

        assertThat(run("new", "restore", backup)).isZero();

        assertThat(run("new", "verify-journal")).isZero();
        assertThat(run("new", "rotate-keys")).isZero();
        assertThat(exported("new")).isEqualTo(divisions);
        assertThat(run("new", "restore", backup)).as("a folder in use").isEqualTo(1);
    }
}
