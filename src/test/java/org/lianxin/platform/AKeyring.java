package org.lianxin.platform;

import java.nio.file.Path;

/// Keys of a test's own.
public final class AKeyring {
    private AKeyring() {}

    public static Ciphers in(Path folder) {
        var settings = new PlatformSettings(folder, null, "", PlatformSettings.CipherSuite.AES, "SHA-256");
        return new Ciphers(new Keys(settings), settings);
    }
}
