package org.lianxin.people;

import org.lianxin.platform.Keys;
import org.lianxin.platform.Resealing;
import org.lianxin.platform.Server;
import org.lianxin.platform.ServerOptions;
import org.lianxin.platform.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// New keys for the vault and for restricted words. The server may go on serving: it takes them up within a second.
@Command(
        name = "rotate-keys",
        description = "Make new keys for personal data and re-encrypt everything with it, while the server serves")
public class RotateKeysVerb implements Verb {
    private static final long TAKEN_UP_MILLIS = 2_000;

    @Mixin
    ServerOptions options = new ServerOptions();

    @Option(names = "--resume", description = "Make no new keys; only finish a rotation that was interrupted")
    boolean resume;

    @Override
    public Integer call() throws InterruptedException {
        try (var context = Server.forWork(options)) {
            var keys = context.getBean(Keys.class);
            for (var rows : context.getBeansOfType(Resealing.class).values()) {
                var key = resume ? keys.newest(rows.key()) : keys.rotate(rows.key());
                System.out.println("Key " + key.name() + " version " + key.version() + " is in use.");
                long done = rows.reseal(n -> System.out.printf("\r%,d %s re-encrypted …", n, rows.what()));
                Thread.sleep(TAKEN_UP_MILLIS); // what a server wrote with the old key in its last second
                done += rows.reseal(n -> {});
                System.out.printf("\r%,d %s re-encrypted.      %n", done, rows.what());
            }
            System.out.println("Keep the older key files as long as you keep backups that they encrypted.");
            return 0;
        }
    }
}
