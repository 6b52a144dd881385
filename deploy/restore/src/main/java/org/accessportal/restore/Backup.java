package org.accessportal.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.postgres.Databases;
import org.accessportal.local.postgres.PostgresServer;

/**
 * A copy of the database server's files, taken while it runs, and the archive of what it wrote since then: together they
 * lead to any instant after the copy (PostgreSQL: continuous archiving and point-in-time recovery).
 */
final class Backup {

    private static final String SUPERUSER = "postgres";
    private static final int BUFFERS = 64;
    private static final int PATIENCE_SECONDS = 120;

    private final LocalRun run;
    private final Path cluster;
    private final Path copy;
    private final Path archive;
    private final Path log;

    Backup(LocalRun run) {
        this.run = run;
        this.cluster = run.data().postgres().resolve("data");
        this.copy = run.data().root().resolve("backup/copy");
        this.archive = run.data().root().resolve("backup/archive");
        this.log = run.data().root().resolve("backup/recovery.log");
    }

    /** From its next start on, the server archives what it writes. */
    void archiveFromTheNextStart() throws SQLException, IOException {
        OwnerOnly.folder(archive);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set archive_mode = on");
            statement.execute(
                    "alter system set archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(archive));
        }
    }

    /** Copies the server's files as they are, and go on changing: the archive makes them whole. */
    void take() throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('restore', true)");
            FileCopy.make(cluster, copy);
            try (ResultSet ended = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                ended.next();
                Files.writeString(copy.resolve("backup_label"), ended.getString(1));
            }
        }
    }

    /** The instant that it is now, by the server's clock. */
    String now() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()::text")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Puts the copy in the place of the server's files, and has a server bring it to the instant; it is stopped again. */
    void restoreTo(String instant) throws IOException, InterruptedException, SQLException {
        Files.move(cluster, cluster.resolveSibling("data.before"));
        Files.move(copy, cluster);
        Files.writeString(
                cluster.resolve("postgresql.auto.conf"), """
                archive_mode = off
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(archive, instant), StandardOpenOption.APPEND);
        Files.createFile(cluster.resolve("recovery.signal"));
        var server = new PostgresServer(run);
        Process recovering = new ProcessBuilder(server.startCommand(BUFFERS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitPromotion(recovering);
        } finally {
            var _ = new ProcessBuilder(server.stopCommand()).start().waitFor();
            var _ = recovering.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void awaitPromotion(Process recovering) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && recovering.isAlive()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return;
                }
            } catch (SQLException e) {
                // it does not take connections yet
            }
            Thread.sleep(200);
        }
        throw new IOException("The databases were not restored; why is said in " + log);
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", new Secrets(run.data()).get(SUPERUSER));
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(Databases.url(run, SUPERUSER), properties);
    }
}
