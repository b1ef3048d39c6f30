package org.lianxin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/// Files beside the database, stored by the digest of their bytes: the same photo twice is one file.
@Component
public class FileStore {
    private final Path folder;

    FileStore(PlatformSettings settings) {
        this.folder = settings.data().resolve("files");
    }

    /// Stores bytes; storing the same again changes nothing.
    public FileId put(byte[] bytes) {
        var id = new FileId(Digests.sha256(bytes));
        var file = path(id);
        if (Files.exists(file)) {
            return id;
        }
        try {
            Files.createDirectories(file.getParent());
            var half = Files.createTempFile(file.getParent(), "half", "");
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return id;
        } catch (IOException e) {
            throw new Rejection("platform.disk-full").status(org.springframework.http.HttpStatus.INSUFFICIENT_STORAGE);
        }
    }

    /// The bytes of a stored file.
    ///
    /// @throws Rejection `platform.file-missing` (404)
    public byte[] get(FileId id) {
        try {
            return Files.readAllBytes(path(id));
        } catch (IOException e) {
            throw Rejection.notFound("platform.file-missing", id.sha256());
        }
    }

    public boolean has(FileId id) {
        return Files.exists(path(id));
    }

    private Path path(FileId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }
}
