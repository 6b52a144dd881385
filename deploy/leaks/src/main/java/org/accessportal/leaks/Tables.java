package org.accessportal.leaks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.local.layout.Service;
import org.accessportal.local.postgres.Databases;

/** The services' databases, row by row. */
final class Tables {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Databases databases;

    Tables(Databases databases) {
        this.databases = databases;
    }

    /** Writes every table of the service's database to a file of its name, a row a line, as JSON. */
    void writeTo(Path folder, Service service) throws IOException, SQLException {
        Path files = Files.createDirectories(folder.resolve(service.code()));
        try (Connection connection = databases.connect(service)) {
            connection.setAutoCommit(false);
            for (String table : names(connection)) {
                write(connection, table, files.resolve(table + ".json"));
            }
        }
    }

    /** Carries out a statement with the service's own rights. */
    void execute(Service service, String sql) throws SQLException {
        try (Connection connection = databases.connect(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'm') and n.nspname = 'public' order by 1
                        """)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static void write(Connection connection, String table, Path file) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select row_to_json(t)::text from \"" + table + "\" t")) {
                while (rows.next()) {
                    out.write(rows.getString(1));
                    out.newLine();
                }
            }
        }
    }
}
