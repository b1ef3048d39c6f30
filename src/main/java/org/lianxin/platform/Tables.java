package org.lianxin.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of the database, as its catalogue tells.
final class Tables {
    private Tables() {}

    /// @param columns the columns that hold data of their own (generated ones are computed anew), separated by commas
    record Table(String name, String columns) {}

    /// Every table that holds data, ordered so that what a foreign key points to comes first.
    static List<Table> inOrder(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var ask = connection.prepareStatement("""
                        select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
                          and c.relname not like 'flyway\\_%'
                        group by c.relname order by c.relname
                        """);
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        var ordered = new ArrayList<Table>();
        var visited = new HashSet<String>();
        var needs = foreignKeys(connection);
        columns.keySet().forEach(table -> visit(table, columns, needs, visited, ordered));
        return ordered;
    }

    private static Map<String, Set<String>> foreignKeys(Connection connection) throws SQLException {
        var needs = new HashMap<String, Set<String>>();
        try (var ask = connection.prepareStatement("""
                        select f.relname, t.relname from pg_constraint k
                        join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                        where k.contype = 'f' and f.relnamespace = 'public'::regnamespace
                        """);
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                needs.computeIfAbsent(rows.getString(1), t -> new HashSet<>()).add(rows.getString(2));
            }
        }
        return needs;
    }

    private static void visit(
            String table,
            Map<String, String> columns,
            Map<String, Set<String>> needs,
            Set<String> visited,
            List<Table> ordered) {
        if (!visited.add(table)) {
            return;
        }
        needs.getOrDefault(table, Set.of()).stream().sorted().forEach(n -> visit(n, columns, needs, visited, ordered));
        var own = columns.get(table);
        if (own != null) {
            ordered.add(new Table(table, own));
        }
    }
}
