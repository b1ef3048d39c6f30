package org.lianxin.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/// Brings the tables of every module up to date before anything else uses them: `db/migration/<module>/V….sql`,
/// numbered
/// per module, from the lowest module up, each with a history of its own.
@Component("migrations")
public class Migrations {
    /// The modules that own tables, lowest first (docs/modules).
    static final List<String> MODULES = List.of(
            "platform",
            "territory",
            "calendar",
            "organisation",
            "people",
            "access",
            "journal",
            "notice",
            "docket",
            "incident",
            "planning",
            "statistics");

    Migrations(DataSource database) {
        Progress.now("bringing the tables up to date");
        MODULES.forEach(module -> flyway(database, module, "latest").migrate());
        Progress.now("starting the modules");
    }

    private static Flyway flyway(DataSource database, String module, String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load();
    }

    /// Makes the tables as they were at the given version of each module; a module that is not named gets none.
    static void upTo(DataSource database, Map<String, String> versions) {
        MODULES.stream().filter(versions::containsKey).forEach(module -> flyway(
                        database, module, String.valueOf(versions.get(module)))
                .migrate());
    }

    /// The version of each module's tables that has been reached.
    static Map<String, String> reached(DataSource database) {
        var versions = new TreeMap<String, String>();
        for (var module : MODULES) {
            var current = flyway(database, module, "latest").info().current();
            if (current != null
                    && current.getVersion() != null
                    && !"0".equals(current.getVersion().getVersion())) {
                versions.put(module, current.getVersion().getVersion());
            }
        }
        return versions;
    }
}
