package org.lianxin.platform;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// Keys of a test's own.
public final class AKeyring {
    private AKeyring() {}

    public static Ciphers in(Path folder) {
        var settings = new PlatformSettings(
                folder, null, "", PlatformSettings.CipherSuite.AES, "SHA-256", DataSize.ofMegabytes(1));
        return new Ciphers(new Keys(settings), settings);
    }
}
