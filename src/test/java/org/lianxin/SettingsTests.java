package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.SettingsVerb;

class SettingsTests {
    @Test
    void theTableOfSettingsIsTheCodes() throws IOException {
        assertThat(Files.readString(Path.of("docs/settings.md")))
                .as("run ./lianxin settings > docs/settings.md")
                .isEqualTo(SettingsVerb.table());
    }

    @Test
    void everySettingSaysWhatItMeans() throws IOException {
        assertThat(SettingsVerb.table().lines().filter(l -> l.startsWith("| `")))
                .isNotEmpty()
                .noneMatch(l -> l.endsWith("|  |"));
    }
}
