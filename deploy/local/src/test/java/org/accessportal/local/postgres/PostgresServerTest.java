package org.accessportal.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.accessportal.local.FreePorts;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.layout.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    private Process process;

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        var run = new LocalRun(new DataFolder(folder), FreePorts.find());
        var server = new PostgresServer(run);
        server.prepare();
        start(server, run);
        var databases = new Databases(run);
        databases.create();
        databases.create();
        execute(run, Service.ORDER, "order", "create table kept (id int); insert into kept values (1)");

        process.destroyForcibly().waitFor();
        server.prepare();
        start(server, run);

        execute(run, Service.ORDER, "order", "select 1 / (select count(*) from kept)");
        assertThatThrownBy(() -> execute(run, Service.POLICY, "order", "select 1"))
                .as("a role reaches its own database only")
                .isInstanceOf(SQLException.class);
    }

    private void start(PostgresServer server, LocalRun run) throws Exception {
        var databases = new Databases(run);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            // The processes of a killed server take a moment to notice; until then a new one refuses to start.
            if (process == null || !process.isAlive()) {
                process = new ProcessBuilder(server.startCommand(64))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
            }
            Thread.sleep(100);
            assertThat(System.nanoTime()).isLessThan(deadline);
        } while (!databases.answer());
    }

    private static void execute(LocalRun run, Service role, String database, String sql) throws SQLException {
        String password = new Secrets(run.data()).get(Databases.secretOf(role));
        try (var connection = DriverManager.getConnection(Databases.url(run, database), role.code(), password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
