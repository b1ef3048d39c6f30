package org.lianxin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The encryption keys: one file each, `<name>-<version>.key`, 64 hexadecimal digits, readable by their owner only,
/// never in the database. The highest version encrypts; the older ones still decrypt.
@Component
public class Keys {
    private static final int BYTES = 32;
    /// Another process may rotate: after so long its new version is seen here.
    private static final long FRESH_NANOS = 1_000_000_000;

    private final Path folder;
    private final Map<String, Newest> newest = new ConcurrentHashMap<>();
    private final Map<String, Key> read = new ConcurrentHashMap<>();

    Keys(PlatformSettings settings) {
        this.folder = settings.keysFolder();
    }

    /// One version of a key.
    public record Key(String name, int version, byte[] bytes) {}

    private record Newest(Key key, long nanos) {}

    /// The newest version of a key, made at its first use.
    public Key newest(String name) {
        var known = newest.get(name);
        return known != null && System.nanoTime() - known.nanos < FRESH_NANOS ? known.key : look(name);
    }

    private synchronized Key look(String name) {
        var versions = versions(name);
        var key = versions.isEmpty() ? make(name, 1) : version(name, versions.getLast());
        newest.put(name, new Newest(key, System.nanoTime()));
        return key;
    }

    /// A given version of a key.
    ///
    /// @throws PlainFailure when its file is gone
    public Key version(String name, int version) {
        return read.computeIfAbsent(name + "-" + version, k -> read(name, version));
    }

    /// Makes the next version, with which all that is new will be encrypted.
    public synchronized Key rotate(String name) {
        var versions = versions(name);
        var key = make(name, versions.isEmpty() ? 1 : versions.getLast() + 1);
        newest.put(name, new Newest(key, System.nanoTime()));
        return key;
    }

    private List<Integer> versions(String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.matches(name + "-\\d+\\.key"))
                    .map(f -> Integer.parseInt(f.substring(name.length() + 1, f.length() - 4)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new PlainFailure("The key folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Path file(String name, int version) {
        return folder.resolve(name + "-" + version + ".key");
    }

    private Key make(String name, int version) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file(name, version), ownerOnly);
            Files.writeString(file(name, version), HexFormat.of().formatHex(bytes) + "\n");
        } catch (IOException e) {
            throw new PlainFailure("The key folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
        return new Key(name, version, bytes);
    }

    private Key read(String name, int version) {
        var file = file(name, version);
        try {
            return new Key(
                    name,
                    version,
                    HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new PlainFailure(
                    "The key file " + file + " is missing or damaged. Bring it back from your key backup; "
                            + "without it what it encrypted cannot be read.",
                    e);
        }
    }
}
