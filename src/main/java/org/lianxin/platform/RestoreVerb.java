package org.lianxin.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Brings a backup back into an empty data folder.
@Command(name = "restore", description = "Bring a backup back into an empty data folder (--data) or database")
public class RestoreVerb implements Verb {
    @Parameters(paramLabel = "FILE", description = "A backup that ./lianxin backup wrote")
    Path file = Path.of("lianxin-backup.zip");

    @Mixin
    ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new PlainFailure("There is no readable file " + file + ".");
        }
        try (var context = Server.bare(options)) {
            var manifest = new Restore(context.getBean(DataSource.class), options.data).read(file);
            System.out.printf(
                    "Restored %,d rows of %d tables and %d files, as of %s.%n",
                    manifest.rows().stream().mapToLong(Backup.TableRows::rows).sum(),
                    manifest.rows().size(),
                    manifest.files(),
                    manifest.at());
            System.out.println("Put the key folder back at "
                    + context.getBean(PlatformSettings.class).keysFolder().toAbsolutePath()
                    + ", then start with ./lianxin serve.");
            return 0;
        }
    }
}
