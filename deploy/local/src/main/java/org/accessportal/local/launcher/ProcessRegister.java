package org.accessportal.local.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.accessportal.local.layout.OwnerOnly;

/** The file that names the running processes; what it names after a crash of the launcher can be ended by the next. */
final class ProcessRegister {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Map<String, StartedProcess> running = new TreeMap<>();

    ProcessRegister(Path file) {
        this.file = file;
    }

    synchronized void note(StartedProcess process) throws IOException {
        running.put(process.name(), process);
        write();
    }

    synchronized void clear() throws IOException {
        running.clear();
        write();
    }

    /** Ends what an earlier launcher of the same data folder has left running, and nothing else. */
    static int endLeftOvers(Path file) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return 0;
        }
        List<ProcessHandle> leftOvers = read(file).stream()
                .flatMap(process -> process.handle().stream())
                .toList();
        leftOvers.forEach(ProcessHandle::destroy);
        var all = CompletableFuture.allOf(
                leftOvers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            all.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            leftOvers.forEach(ProcessHandle::destroyForcibly);
            all.join();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        return leftOvers.size();
    }

    /** Whom the file names. */
    static List<StartedProcess> read(Path file) throws IOException {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private void write() throws IOException {
        OwnerOnly.write(file, JSON.writeValueAsBytes(List.copyOf(running.values())));
    }
}
