package org.lianxin.platform;

import picocli.CommandLine.Command;

/// The demo district, on this machine only.
@Command(name = "demo", description = "Fill the invented demo district and serve it on 127.0.0.1:8080")
public class DemoVerb implements Verb {
    @picocli.CommandLine.Mixin
    ServerOptions options = new ServerOptions();

    @picocli.CommandLine.Option(names = "--size", description = "SMALL (tests) or FULL; default FULL")
    DemoDistrict.Size size = DemoDistrict.Size.FULL;

    @Override
    public Integer call() {
        options.demoSize = size;
        return Server.run(options, true);
    }
}
