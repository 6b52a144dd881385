package org.accessportal.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Secrets;

/** The database server of one local run: how it is prepared, started and stopped. */
public final class PostgresServer {

    static final String SUPERUSER = "postgres";
    private static final int WAL_PER_BUFFER = 8;

    private final LocalRun run;
    private final Path programs;
    private final Path cluster;

    public PostgresServer(LocalRun run) {
        this.run = run;
        this.programs = run.data().postgres().resolve("server");
        this.cluster = run.data().postgres().resolve("data");
    }

    /** Unpacks the server and makes an empty cluster, where that has not been done before. */
    public void prepare() throws IOException, InterruptedException {
        OwnerOnly.folder(run.data().postgres());
        PostgresBinaries.unpackTo(programs);
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path draft = cluster.resolveSibling("data.draft");
        PostgresBinaries.deleteTree(draft);
        new Secrets(run.data()).get(SUPERUSER);
        runToEnd(program(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + run.data().secrets().resolve(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions"));
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The command that is the server; it stays in the foreground.
     *
     * @param bufferMegabytes what it keeps in memory; a multiple of that may be written between two checkpoints
     */
    public List<String> startCommand(int bufferMegabytes) {
        return program(
                "postgres",
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(run.ports().postgres()),
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cmax_connections=100",
                "-cshared_buffers=" + bufferMegabytes + "MB",
                "-cmax_wal_size=" + bufferMegabytes * WAL_PER_BUFFER + "MB",
                "-cwal_buffers=4MB",
                "-cautovacuum_max_workers=2",
                "-cmax_parallel_workers=2",
                "-cjit=off",
                "-cfsync=on",
                // a killed service's long statement ends with it
                "-cclient_connection_check_interval=1s",
                "-ctimezone=UTC",
                // The values that broke a rule stay out of the log (ID-9).
                "-clog_error_verbosity=terse",
                "-clog_timezone=UTC");
    }

    /** Ends the server without waiting for those who are connected. */
    public List<String> stopCommand() {
        return program("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--timeout=20", "--silent");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, with root's files. */
    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ownedByRoot(Path.of("/proc/self"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean ownedByRoot(Path path) {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(path, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private void runToEnd(List<String> command) throws IOException, InterruptedException {
        Path log = run.data().log("initdb");
        OwnerOnly.folder(run.data().logs());
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("PostgreSQL could not be set up; why is said in " + log);
        }
    }
}
