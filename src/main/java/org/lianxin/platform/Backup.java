package org.lianxin.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything that a county must not lose into one file: every table as of one instant (PostgreSQL COPY inside
/// one
/// snapshot, so the server may go on) and every stored file. The encryption keys are not in it: they are kept apart.
final class Backup {
    static final String MANIFEST = "manifest.json";

    /// What the file says of itself.
    ///
    /// @param migrations the version of each module's tables
    /// @param rows the rows of each table, in an order in which foreign keys hold
    record Manifest(String product, Instant at, Map<String, String> migrations, List<TableRows> rows, int files) {}

    record TableRows(String table, long rows) {}

    private final DataSource database;
    private final Path files;

    Backup(DataSource database, Path data) {
        this.database = database;
        this.files = data.resolve("files");
    }

    /// Writes the file, whole or not at all.
    ///
    /// @throws PlainFailure when it cannot be written
    Manifest write(Path to, Instant now) {
        var half = to.resolveSibling(to.getFileName() + ".half");
        try (var connection = database.getConnection()) {
            if (to.toAbsolutePath().getParent() != null) {
                Files.createDirectories(to.toAbsolutePath().getParent());
            }
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Manifest manifest;
            try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
                var rows = tables(connection, zip);
                manifest = new Manifest("lianxin", now, migrations(connection), rows, files(zip));
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            } finally {
                connection.rollback();
            }
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } catch (IOException e) {
            deleteQuietly(half);
            throw new PlainFailure(
                    "The backup " + to + " cannot be written: " + e.getMessage() + ". Nothing was changed.", e);
        } catch (SQLException e) {
            deleteQuietly(half);
            throw new PlainFailure("The database cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<TableRows> tables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var written = new ArrayList<TableRows>();
        for (var table : Tables.inOrder(connection)) {
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            long rows = copy.copyOut(
                    "copy (select " + table.columns() + " from " + table.name() + ") to stdout", unclosed(zip));
            written.add(new TableRows(table.name(), rows));
        }
        return written;
    }

    private static Map<String, String> migrations(Connection connection) throws SQLException {
        var versions = new TreeMap<String, String>();
        for (var module : Migrations.MODULES) {
            var history = "flyway_" + module;
            try (var ask = connection.prepareStatement("select to_regclass(?) is not null")) {
                ask.setString(1, history);
                var there = ask.executeQuery();
                there.next();
                if (!there.getBoolean(1)) {
                    continue;
                }
            }
            try (var ask = connection.prepareStatement("select version from " + history
                            + " where success and version is not null order by installed_rank desc limit 1");
                    var version = ask.executeQuery()) {
                if (version.next() && !"0".equals(version.getString(1))) {
                    versions.put(module, version.getString(1));
                }
            }
        }
        return versions;
    }

    private int files(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(files)) {
            return 0;
        }
        try (var paths = Files.walk(files)) {
            var stored = paths.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().length() == 64)
                    .toList();
            for (var file : stored) {
                zip.putNextEntry(new ZipEntry("files/" + file.getFileName()));
                Files.copy(file, zip);
            }
            return stored.size();
        }
    }

    private static OutputStream unclosed(ZipOutputStream zip) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                zip.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }
        };
    }

    private static void deleteQuietly(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // The message about the backup itself matters more.
        }
    }

    static Manifest manifest(byte[] json) {
        return JsonMapper.shared().readValue(new String(json, StandardCharsets.UTF_8), Manifest.class);
    }
}
