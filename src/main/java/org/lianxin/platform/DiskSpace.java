package org.lianxin.platform;

import java.nio.file.Path;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Keeps a reserve on the disk of the data folder: PostgreSQL stops in the middle of its work on a disk that is full.
/// While less is left nothing is changed any more, and everything can still be read.
@Component
class DiskSpace {
    private final PlatformSettings settings;

    DiskSpace(PlatformSettings settings) {
        this.settings = settings;
    }

    /// @throws Rejection `platform.disk-full` (507), which takes back the transaction of the deed
    @EventListener
    void before(Deed deed) {
        if (left(settings.data()) < settings.diskReserve().toBytes()) {
            throw new Rejection("platform.disk-full").status(HttpStatus.INSUFFICIENT_STORAGE);
        }
    }

    /// @param folder may be one that is not made yet
    /// @throws PlainFailure when less is left on its disk
    static void need(Path folder, DataSize least) {
        var left = DataSize.ofBytes(left(folder));
        if (left.compareTo(least) < 0) {
            throw new PlainFailure("The disk of the data folder %s has %d MB left; Lianxin needs %d MB to start. "
                            .formatted(folder.toAbsolutePath(), left.toMegabytes(), least.toMegabytes())
                    + "Free some disk, or choose another folder with --data. Nothing is damaged.");
        }
    }

    private static long left(Path folder) {
        var there = folder.toAbsolutePath();
        while (!there.toFile().exists() && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toFile().getUsableSpace();
    }
}
