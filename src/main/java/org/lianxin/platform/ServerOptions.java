package org.lianxin.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// What every verb that opens the database understands.
public class ServerOptions {
    @Option(names = "--data", description = "The data folder (default: data beside ./lianxin)")
    public Path data = Path.of(System.getenv().getOrDefault("LIANXIN_HOME", "")).resolve("data");

    @Option(names = "--port", description = "The port of the web server (default: 8080)")
    int port = 8080;

    @Option(names = "--address", description = "The address to listen on (default: 127.0.0.1)")
    String address = "127.0.0.1";

    @Option(names = "--set", description = "Any setting of docs/settings.md, as name=value; may be repeated")
    public List<String> settings = new ArrayList<>();

    DemoDistrict.Size demoSize = DemoDistrict.Size.FULL;

    /// Where this machine itself reaches the server: what links and QR codes begin with unless
    /// `lianxin.public-url` is set.
    String url() {
        return "http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port;
    }

    List<String> arguments() {
        var arguments = new ArrayList<>(
                List.of("--lianxin.data=" + data, "--server.port=" + port, "--server.address=" + address));
        settings.forEach(s -> arguments.add("--" + s));
        return arguments;
    }
}
