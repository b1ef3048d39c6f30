package org.lianxin.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where the product keeps what it must not lose, and how it is reached.
///
/// @param data the data folder: database, files, keys
/// @param keys the folder of the encryption keys; outside the database, best on another disk. Default: `keys` in the
/// data folder
/// @param publicUrl the address that residents see in links and QR codes; without it, the one that the server
/// listens on
/// @param cipher how personal data are encrypted: `AES` (AES-256-GCM) or `SM4` (SM4-GCM, GB/T 32907)
/// @param digest how history is sealed: `SHA-256` or `SM3` (GB/T 32905)
/// @param diskReserve what must be left on the disk of the data folder; with less, all can be read and nothing changed
@ConfigurationProperties("lianxin")
public record PlatformSettings(
        @DefaultValue("data") Path data,
        @Nullable Path keys,
        @DefaultValue("http://127.0.0.1:8080") String publicUrl,
        @DefaultValue("AES") CipherSuite cipher,
        @DefaultValue("SHA-256") String digest,
        @DefaultValue("200MB") DataSize diskReserve) {

    /// The ways to encrypt personal data.
    public enum CipherSuite {
        AES,
        SM4
    }

    /// The folder of the encryption keys.
    public Path keysFolder() {
        return keys == null ? data.resolve("keys") : keys;
    }
}
