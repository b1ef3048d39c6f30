package org.lianxin.territory.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.PlainFailure;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Server;
import org.lianxin.platform.ServerOptions;
import org.lianxin.platform.Verb;
import org.lianxin.territory.CoordinateSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tables out of the database, in the form that `import` reads.
@Command(
        name = "export",
        description = "Export divisions, estates, grids, buildings, doors or units as Excel, CSV or GeoJSON")
public class ExportVerb implements Verb {
    @Mixin
    ServerOptions options = new ServerOptions();

    @Parameters(index = "0", description = "What: divisions, estates, grids, buildings, doors, units")
    String kind = "";

    @Parameters(index = "1", description = "The file to write: .xlsx, .csv or .geojson")
    Path file = Path.of("");

    @Option(names = "--area", description = "The code of a county or anything in it", required = true)
    @Nullable
    String area;

    @Option(names = "--coordinates", description = "The system of the points in the file: CGCS2000, GCJ02 or BD09")
    CoordinateSystem coordinates = CoordinateSystem.CGCS2000;

    @Override
    public Integer call() throws IOException {
        var format = format();
        try (var context = Server.forWork(options)) {
            var content = content(context.getBean(Exchange.class), format);
            Files.write(file, content);
            System.out.println(file + ": " + content.length + " bytes");
            return 0;
        }
    }

    private byte[] content(Exchange exchange, Exchange.Format format) {
        try {
            var code = new AreaCode(String.valueOf(area));
            return exchange.give(Actor.system(code.county()), kind, code, format, coordinates);
        } catch (Rejection e) {
            throw exchange.plain(e);
        }
    }

    private Exchange.Format format() {
        var name = file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        try {
            return Exchange.Format.valueOf(ending);
        } catch (IllegalArgumentException e) {
            throw new PlainFailure("The file's name must end in .xlsx, .csv or .geojson: " + file);
        }
    }
}
