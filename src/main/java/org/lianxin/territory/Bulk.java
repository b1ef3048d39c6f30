package org.lianxin.territory;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Many rows at once through COPY, in the caller's transaction: new rows are inserted, rows with the same key replaced.
@Component
class Bulk {
    private static final CSVFormat COPY = CSVFormat.POSTGRESQL_CSV
            .builder()
            .setNullString(null)
            .setRecordSeparator('\n')
            .get();
    private final DataSource database;

    Bulk(DataSource database) {
        this.database = database;
    }

    /// Where the rows go.
    ///
    /// @param key how many of the first columns are the table's key
    record Target(String table, int key, List<String> columns) {
        static Target of(String table, int key, String... columns) {
            return new Target(table, key, List.of(columns));
        }
    }

    /// Writes the rows, whose values stand in the order of the columns. Two rows with one key are a bug of the caller.
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Target target, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(database);
        try {
            copy(connection, target, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("Rows for " + target.table() + " could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void copy(Connection connection, Target target, List<List<@Nullable Object>> rows) throws SQLException {
        var columns = String.join(", ", target.columns());
        var keys = String.join(", ", target.columns().subList(0, target.key()));
        var changes = target.columns().subList(target.key(), target.columns().size()).stream()
                .map(c -> c + " = excluded." + c)
                .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create temp table incoming as select " + columns + " from " + target.table() + " with no data");
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy incoming from stdin (format csv)", new StringReader(csv(rows)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            statement.execute(
                    "insert into " + target.table() + " (" + columns + ") select * from incoming on conflict (" + keys
                            + ") do " + (changes.isEmpty() ? "nothing" : "update set " + changes));
            statement.execute("drop table incoming");
        }
    }

    private static String csv(List<List<@Nullable Object>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, COPY)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(Bulk::cell).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Geometry geometry) {
            return "\\x" + HexFormat.of().formatHex(new WKBWriter(2).write(geometry));
        }
        return value;
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
