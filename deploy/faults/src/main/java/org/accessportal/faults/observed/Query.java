package org.accessportal.faults.observed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks a database, row by row. */
public final class Query {

    private Query() {}

    /** Makes something of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of the answer. */
    public static <T> List<T> list(Connection connection, String sql, Reader<T> reader) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    /** The only number of the answer. */
    public static long number(Connection connection, String sql) throws SQLException {
        return list(connection, sql, row -> row.getLong(1)).getFirst();
    }
}
