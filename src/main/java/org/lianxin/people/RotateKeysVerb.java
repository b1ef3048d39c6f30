package org.lianxin.people;

import org.lianxin.platform.Keys;
import org.lianxin.platform.Server;
import org.lianxin.platform.ServerOptions;
import org.lianxin.platform.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A new key for the vault. The server may go on serving: it takes up the new key within a second.
@Command(
        name = "rotate-keys",
        description = "Make a new key for personal data and re-encrypt everything with it, while the server serves")
public class RotateKeysVerb implements Verb {
    private static final long TAKEN_UP_MILLIS = 2_000;

    @Mixin
    ServerOptions options = new ServerOptions();

    @Option(names = "--resume", description = "Make no new key; only finish a rotation that was interrupted")
    boolean resume;

    @Override
    public Integer call() throws InterruptedException {
        try (var context = Server.forWork(options)) {
            var keys = context.getBean(Keys.class);
            var key = resume ? keys.newest(Vault.KEY) : keys.rotate(Vault.KEY);
            System.out.println("Key " + key.name() + " version " + key.version() + " is in use.");
            var rekeying = context.getBean(Rekeying.class);
            long done = rekeying.run(n -> System.out.printf("\r%,d people re-encrypted …", n));
            Thread.sleep(TAKEN_UP_MILLIS); // what a server wrote with the old key in its last second
            done += rekeying.run(n -> {});
            System.out.printf("\r%,d people re-encrypted.      %n", done);
            System.out.println("Keep the older key files as long as you keep backups that they encrypted.");
            return 0;
        }
    }
}
