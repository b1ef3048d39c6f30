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
        var page = Path.of("docs/settings.md");
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(page, SettingsVerb.table());
        }
        assertThat(Files.readString(page)).as("run ./lianxin generate").isEqualTo(SettingsVerb.table());
    }

    @Test
    void everySettingSaysWhatItMeans() throws IOException {
        assertThat(SettingsVerb.table().lines().filter(l -> l.startsWith("| `")))
                .isNotEmpty()
                .noneMatch(l -> l.endsWith("|  |"));
    }
}
