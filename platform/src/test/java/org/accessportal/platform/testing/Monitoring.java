package org.accessportal.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the role that monitoring has in the database may read. */
public final class Monitoring {

    private Monitoring() {}

    /** Runs the query with that role's rights, and leaves nothing; throws when it may not. */
    public static boolean runs(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set local role pg_monitor");
                return statement.execute(query);
            } finally {
                connection.rollback();
            }
        }
    }
}
