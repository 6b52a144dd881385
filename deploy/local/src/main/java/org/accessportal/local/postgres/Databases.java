package org.accessportal.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;

/** The services' databases: one for each, owned by a role that only that service knows the password of. */
public final class Databases {

    private final LocalRun run;
    private final Secrets secrets;

    public Databases(LocalRun run) {
        this.run = run;
        this.secrets = new Secrets(run.data());
    }

    public static String url(LocalRun run, String database) {
        return "jdbc:postgresql://localhost:" + run.ports().postgres() + "/" + database;
    }

    /** The name of the secret that holds the password of the service's role. */
    public static String secretOf(Service service) {
        return service.code() + "-database";
    }

    public boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes what is missing; what is there stays as it is. */
    public void create() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Service service : Service.values()) {
                String name = service.code();
                if (!found(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    statement.execute("create role \"" + name + "\" login");
                }
                statement.execute("alter role \"" + name + "\" password '" + secrets.get(secretOf(service)) + "'");
                if (!found(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database \"" + name + "\" owner \"" + name + "\"");
                }
                statement.execute("revoke all on database \"" + name + "\" from public");
            }
        }
    }

    /** A connection to the service's database, with the service's own rights. */
    public Connection connect(Service service) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", service.code());
        properties.setProperty("password", secrets.get(secretOf(service)));
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(run, service.code()), properties);
    }

    private static boolean found(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresServer.SUPERUSER);
        properties.setProperty("password", secrets.get(PostgresServer.SUPERUSER));
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(url(run, "postgres"), properties);
    }
}
