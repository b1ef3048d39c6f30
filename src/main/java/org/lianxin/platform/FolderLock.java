package org.lianxin.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to own a data folder: one process at a time serves it. The operating system lets go of it when that
/// process ends, however it ends.
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// The lock, unless another process has it.
    ///
    /// @throws PlainFailure when the folder cannot be written
    static Optional<FolderLock> take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                var lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new FolderLock(channel, lock));
                }
            } catch (OverlappingFileLockException ours) {
                // Another context of this very process owns it.
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new PlainFailure(
                    "The data folder " + folder + " cannot be written: " + e.getMessage()
                            + ". Free some disk, mend its permissions, or choose another with --data.",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The operating system releases it when the process ends.
        }
    }
}
