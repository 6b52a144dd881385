package org.accessportal.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Service;

/** A portal that a program has started with {@code deploy/run}, whose processes it may kill, and that it ends again. */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(6);
    private static final Duration PATIENCE_TO_END = Duration.ofMinutes(1);
    private static final Duration PATIENCE_TO_DIE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final LocalRun run;
    private final Process launcher;

    private RunningPortal(LocalRun run, Process launcher) {
        this.run = run;
        this.launcher = launcher;
    }

    /**
     * Starts the portal of the repository; returns when it says that it is ready.
     *
     * @param log where what the launcher says is written
     * @param settings of the services, as variables of their environment
     * @param more further options of {@code deploy/run}
     */
    public static RunningPortal start(
            Path repository, LocalRun run, Path log, Map<String, String> settings, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                repository.resolve("deploy/run").toString(),
                "--port",
                Integer.toString(run.ports().origin()),
                "--data",
                run.data().root().toString(),
                "--replicas",
                Integer.toString(run.ports().replicas())));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        Process launcher = builder.start();
        var portal = new RunningPortal(run, launcher);
        // a program that is told to end ends its portal too
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy, "end the portal"));
        try {
            portal.awaitReady(log);
            return portal;
        } catch (IOException | InterruptedException e) {
            portal.close();
            throw e;
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.readString(log).lines().anyMatch(line -> line.startsWith("ready "))) {
                return;
            }
            if (!launcher.isAlive()) {
                throw new IOException("The portal did not start; why is said in " + log);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("The portal was not ready within " + PATIENCE_TO_START + "; see " + log);
    }

    /** The running processes by name; one that has just died is not among them. */
    public Map<String, ProcessHandle> processes() throws IOException {
        Map<String, ProcessHandle> running = new TreeMap<>();
        for (StartedProcess process : ProcessRegister.read(run.data().processes())) {
            Optional<ProcessHandle> handle = process.handle();
            handle.ifPresent(each -> running.put(process.name(), each));
        }
        return running;
    }

    /** The launcher itself. */
    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    /** Ends a process the hard way (SIGKILL); returns when it is gone. The launcher starts it again by itself. */
    public void kill(String name) throws IOException, InterruptedException {
        ProcessHandle victim = process(name);
        victim.destroyForcibly();
        awaitEnd(name, victim, PATIENCE_TO_DIE);
    }

    /** Asks a process to end (SIGTERM); returns when it is gone. The launcher starts it again by itself. */
    public void end(Replica replica) throws IOException, InterruptedException {
        ProcessHandle asked = process(replica.name());
        asked.destroy();
        awaitEnd(replica.name(), asked, PATIENCE_TO_END);
    }

    private ProcessHandle process(String name) throws IOException {
        ProcessHandle running = processes().get(name);
        if (running == null) {
            throw new IOException("There is no process " + name);
        }
        return running;
    }

    private static void awaitEnd(String name, ProcessHandle process, Duration patience)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("%s has not ended within %s".formatted(name, patience));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Returns when a service that was killed can do its work again; throws when it does not come back. */
    public void awaitBack(Service service) throws IOException, InterruptedException {
        for (Replica replica : run.ports().replicasOf(service)) {
            awaitBack(replica);
        }
    }

    /** Returns when a process can do its work again; throws when it does not come back. */
    public void awaitBack(Replica replica) throws IOException, InterruptedException {
        Readiness readiness = Readiness.healthy(run.ports().managementOf(replica));
        long deadline = System.nanoTime() + PATIENCE_TO_START.toNanos();
        while (!readiness.isReady()) {
            if (System.nanoTime() > deadline) {
                throw new IOException(replica.name() + " does not come back");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Ends everything. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(PATIENCE_TO_END.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
