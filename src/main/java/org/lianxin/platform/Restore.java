package org.lianxin.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Brings a [Backup] back into an empty database: makes the tables as they were at that version, fills them in one
/// transaction, and leaves the later migrations to the next start.
final class Restore {
    private final DataSource database;
    private final Path data;

    Restore(DataSource database, Path data) {
        this.database = database;
        this.data = data;
    }

    /// @throws PlainFailure when the file is no whole backup, or the database is not empty; nothing is changed then
    Backup.Manifest read(Path from) {
        try (var zip = new ZipFile(from.toFile())) {
            var manifest = manifest(zip, from);
            try (var connection = database.getConnection()) {
                if (!Tables.inOrder(connection).isEmpty()) {
                    throw new PlainFailure("The database is not empty. Restore into a new data folder: "
                            + "./lianxin restore " + from + " --data NEW_FOLDER");
                }
            }
            Migrations.upTo(database, manifest.migrations());
            fill(zip, manifest);
            files(zip);
            return manifest;
        } catch (IOException e) {
            throw new PlainFailure("The backup " + from + " cannot be read: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new PlainFailure(
                    "The database refused the backup: " + e.getMessage()
                            + ". Nothing of it was kept; start again with an empty data folder.",
                    e);
        }
    }

    private static Backup.Manifest manifest(ZipFile zip, Path from) throws IOException {
        var entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new PlainFailure(from + " is not a whole backup of Lianxin: it has no manifest.");
        }
        try (var in = zip.getInputStream(entry)) {
            return Backup.manifest(in.readAllBytes());
        }
    }

    private void fill(ZipFile zip, Backup.Manifest manifest) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var tables = Tables.inOrder(connection).stream().collect(Collectors.toMap(Tables.Table::name, t -> t));
            execute(connection, "set local lianxin.restoring = 'on'"); // lets the journal take its old entries back
            execute(connection, "truncate " + String.join(", ", tables.keySet()));
            for (var saved : manifest.rows()) {
                var table = tables.get(saved.table());
                if (table == null) {
                    throw new PlainFailure(
                            "The backup holds a table that this version does not know: " + saved.table());
                }
                long rows = copyIn(connection, zip, table);
                if (rows != saved.rows()) {
                    throw new PlainFailure("The backup is damaged: table " + saved.table() + " has " + rows
                            + " rows instead of " + saved.rows() + ". Nothing of it was kept.");
                }
            }
            identities(connection);
            connection.commit();
        }
    }

    private static long copyIn(Connection connection, ZipFile zip, Tables.Table table)
            throws IOException, SQLException {
        var entry = zip.getEntry("tables/" + table.name());
        if (entry == null) {
            throw new PlainFailure(
                    "The backup is damaged: table " + table.name() + " is missing. Nothing of it was kept.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", in);
        }
    }

    /// Numbers that the database gives out go on after the highest one given.
    private static void identities(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("""
                        select format('select setval(%L, coalesce((select max(%I) from %I), 0) + 1, false)',
                                      pg_get_serial_sequence(c.relname, a.attname), a.attname, c.relname)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                          and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
                        """);
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                execute(connection, rows.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void files(ZipFile zip) throws IOException {
        List<? extends ZipEntry> stored =
                zip.stream().filter(e -> e.getName().startsWith("files/")).toList();
        for (var entry : stored) {
            var id = new FileId(entry.getName().substring("files/".length()));
            var file =
                    data.resolve("files").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.write(file, in.readAllBytes());
            }
        }
    }
}
