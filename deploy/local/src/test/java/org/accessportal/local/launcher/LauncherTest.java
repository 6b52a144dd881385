package org.accessportal.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.accessportal.local.FreePorts;
import org.accessportal.local.StandInService;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts everything as a user would, with stand-ins for the services. */
@Timeout(90)
class LauncherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private LocalRun run;
    private Process launcher;

    @BeforeEach
    void givenBuiltServices() throws IOException {
        StandInService.buildAll(folder.resolve("repository"));
        run = new LocalRun(new DataFolder(folder.resolve("data")), FreePorts.find());
    }

    @AfterEach
    void endEverything() throws Exception {
        if (launcher != null) {
            launcher.destroy();
            launcher.waitFor(30, TimeUnit.SECONDS);
        }
        ProcessRegister.endLeftOvers(run.data().processes());
    }

    @Test
    void everythingComesUpComesBackWhenKilledAndEndsWithTheLauncher() throws Exception {
        start();
        assertThat(readyLine()).isEqualTo("ready " + run.ports().address());
        Map<String, StartedProcess> first = processes();
        assertThat(first.keySet())
                .contains("postgres", "broker", "directory", "mail", "origin", "identity-service", "order-service");
        assertThat(run.data().sample().resolve("done").toFile().list()).hasSize(11);

        first.values().forEach(process -> process.handle().orElseThrow().destroyForcibly());
        awaitAll(first);

        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(readRegister()).isEmpty();
    }

    @Test
    void launcherThatWasKilledIsClearedUpAfterByTheNext() throws Exception {
        start("--empty");
        readyLine();
        Map<String, StartedProcess> first = processes();
        launcher.destroyForcibly().waitFor();
        assertThat(first.values()).allMatch(process -> process.handle().isPresent());

        start("--empty");
        assertThat(readyLine()).isEqualTo("ready " + run.ports().address());
        assertThat(first.values()).noneMatch(process -> process.handle().isPresent());
        assertThat(run.data().sample().resolve("done").toFile().list()).hasSize(3);
    }

    @Test
    void secondLauncherOnTheSameDataIsRefusedInOneLine() throws Exception {
        try (var _ = DataLock.take(run.data())) {
            start();
            assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(2);
            assertThat(Files.readAllLines(folder.resolve("stderr"))).hasSize(1);
        }
    }

    private void start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Dportal.repository=" + folder.resolve("repository"),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--port",
                Integer.toString(run.ports().origin()),
                "--data",
                run.data().root().toString()));
        command.addAll(List.of(options));
        launcher = new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private String readyLine() throws IOException {
        BufferedReader out = launcher.inputReader();
        String line = out.readLine();
        if (line == null) {
            throw new AssertionError(Files.readString(folder.resolve("stderr")));
        }
        return line;
    }

    private Map<String, StartedProcess> processes() throws IOException {
        return readRegister().stream().collect(Collectors.toMap(StartedProcess::name, process -> process));
    }

    private List<StartedProcess> readRegister() throws IOException {
        return new ObjectMapper().readValue(run.data().processes().toFile(), new TypeReference<>() {});
    }

    private void awaitAll(Map<String, StartedProcess> killed) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Map<String, StartedProcess> now = processes();
            boolean renewed = now.values().stream()
                    .allMatch(process ->
                            process.pid() != killed.get(process.name()).pid()
                                    && process.handle().isPresent());
            boolean listening = run.ports().all().values().stream()
                    .allMatch(port -> Readiness.listens(port).isReady());
            if (renewed && listening) {
                return;
            }
            assertThat(System.nanoTime()).as("%s", now).isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
