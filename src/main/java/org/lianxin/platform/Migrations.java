package org.lianxin.platform;

import java.util.List;
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
        MODULES.forEach(module -> Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate());
    }
}
