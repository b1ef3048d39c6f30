package org.lianxin.platform;

import picocli.CommandLine.Command;

/// Production: no demo data; a first administrator with a one-time password.
@Command(
        name = "serve",
        description = "Serve a real county: embedded PostgreSQL, or an external one by lianxin.database.url")
public class ServeVerb implements Verb {
    @picocli.CommandLine.Mixin
    ServerOptions options = new ServerOptions();

    @Override
    public Integer call() {
        return Server.run(options, false);
    }
}
