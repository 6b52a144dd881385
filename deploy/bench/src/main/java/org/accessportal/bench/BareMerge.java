package org.accessportal.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The least that a database has to do with the rows of an import: COPY into a staging table, MERGE into an empty one
 * with the same indexes, one commit. The rows are those that the portal's own import has left.
 */
final class BareMerge {

    private static final List<String> TABLES = List.of("unit", "identity", "engagement");
    private static final double NANOS = 1e9;

    private final Connection connection;

    BareMerge(Connection connection) {
        this.connection = connection;
    }

    /** Returns how many seconds it takes. */
    double measure(String source) throws SQLException, IOException {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        execute("drop schema if exists bare cascade", "create schema bare");
        for (String table : TABLES) {
            execute(
                    "create table bare.%s (like public.%s including all)".formatted(table, table),
                    "create table bare.staged_%s (like public.%s)".formatted(table, table));
            rows.put(table, rowsOf(table, source));
        }
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        for (var table : rows.entrySet()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy bare.staged_" + table.getKey() + " from stdin",
                            new ByteArrayInputStream(table.getValue()));
            execute("analyze bare.staged_" + table.getKey(), merge(table.getKey()));
        }
        connection.commit();
        double seconds = (System.nanoTime() - began) / NANOS;
        connection.setAutoCommit(true);
        execute("drop schema bare cascade");
        return seconds;
    }

    private byte[] rowsOf(String table, String source) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                        copy (select t.* from %s t join source s on s.id = t.source_id where s.code = '%s') to stdout
                        """.formatted(table, source), rows);
        return rows.toByteArray();
    }

    private String merge(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        String names = String.join(", ", columns);
        String values = "s." + String.join(", s.", columns);
        return """
                merge into bare.%1$s t using bare.staged_%1$s s
                  on t.source_id = s.source_id and t.source_key = s.source_key
                when matched and t.content_hash <> s.content_hash then update set content_hash = s.content_hash
                when not matched then insert (%2$s) values (%3$s)
                """.formatted(table, names, values);
    }

    private void execute(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
