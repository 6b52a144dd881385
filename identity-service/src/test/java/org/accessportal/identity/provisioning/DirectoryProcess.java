package org.accessportal.identity.provisioning;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A directory in a process and a temporary folder of its own, for as long as a test class lasts. */
final class DirectoryProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();

    DirectoryProcess() throws IOException {
        folder = Files.createTempDirectory("directory");
    }

    Path folder() {
        return folder;
    }

    /** Runs a command to its end, which has to be a good one. */
    void run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed: " + log());
        }
    }

    Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        processes.add(process);
        return process;
    }

    /** Returns when the service can bind. */
    void await(DirectoryAccess access) throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!binds(access)) {
            if (Instant.now().isAfter(latest) || !processes.getLast().isAlive()) {
                throw new IllegalStateException("The directory does not start: " + log());
            }
            Thread.sleep(100);
        }
    }

    private static boolean binds(DirectoryAccess access) {
        if (!Files.exists(access.caFile().orElseThrow())) {
            return false;
        }
        try (var connection = access.connect()) {
            return connection.isConnected();
        } catch (LDAPException e) {
            return false;
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            end(process);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        try {
            process.destroy();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String log() throws IOException {
        return Files.readString(logFile());
    }

    private Path logFile() {
        return folder.resolve("log");
    }
}
