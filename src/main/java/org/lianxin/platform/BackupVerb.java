package org.lianxin.platform;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Saves everything; the server may go on meanwhile.
@Command(name = "backup", description = "Save the database and all files into one file; the server may go on meanwhile")
public class BackupVerb implements Verb {
    @Parameters(paramLabel = "FILE", description = "The backup to write, such as lianxin-2026-11-22.zip")
    Path file = Path.of("lianxin-backup.zip");

    @Mixin
    ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        try (var context = Server.forWork(options)) {
            var manifest = new Backup(context.getBean(DataSource.class), options.data)
                    .write(file, context.getBean(InstantSource.class).instant());
            System.out.printf(
                    "%s: %,d rows of %d tables, %d files.%n",
                    file,
                    manifest.rows().stream().mapToLong(Backup.TableRows::rows).sum(),
                    manifest.rows().size(),
                    manifest.files());
            System.out.println("The encryption keys are not in it. Keep a copy of the key folder in another place: "
                    + context.getBean(PlatformSettings.class).keysFolder().toAbsolutePath());
            return 0;
        }
    }
}
