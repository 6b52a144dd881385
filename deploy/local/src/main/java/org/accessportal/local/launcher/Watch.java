package org.accessportal.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one process running: starts it, and starts it again when it dies, later and later while it keeps dying. The
 * process has a session of its own, so that Ctrl-C reaches the launcher alone, which then ends all in good order.
 */
final class Watch {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final int KILLED = 128 + 9;

    private final Part part;
    private final Path log;
    private final ProcessRegister register;
    private final Console console;
    private final ScheduledExecutorService clockwork;
    private final Deque<Long> deaths = new ArrayDeque<>();
    private @Nullable Process process;
    private boolean ending;

    Watch(Part part, Path log, ProcessRegister register, Console console, ScheduledExecutorService clockwork) {
        this.part = part;
        this.log = log;
        this.register = register;
        this.console = console;
        this.clockwork = clockwork;
    }

    Part part() {
        return part;
    }

    synchronized void start() throws IOException {
        if (ending) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command().words());
        console.detail(part.name() + ": " + String.join(" ", command));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Without it, glibc keeps a memory pool per thread, which costs each Java process tens of megabytes.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(part.environment());
        Process started = builder.start();
        process = started;
        register.note(StartedProcess.of(part.name(), started.toHandle()));
        var _ = started.onExit().thenAcceptAsync(this::died, clockwork);
    }

    private synchronized void died(Process dead) {
        if (ending) {
            return;
        }
        long now = System.nanoTime();
        deaths.addLast(now);
        while (now - deaths.getFirst() > MEMORY.toNanos()) {
            deaths.removeFirst();
        }
        long pause = Math.min(FIRST_PAUSE_MILLIS << Math.min(deaths.size() - 1, 8), LONGEST_PAUSE.toMillis());
        int status = dead.exitValue();
        console.step("%s %s; starting it again in %.1f s (its log: %s)"
                .formatted(
                        part.name(),
                        status == KILLED ? "was killed" : "ended with status " + status,
                        pause / 1000.0,
                        log));
        var _ = clockwork.schedule(this::startAgain, pause, TimeUnit.MILLISECONDS);
    }

    private void startAgain() {
        try {
            start();
        } catch (IOException e) {
            console.step("%s cannot be started: %s".formatted(part.name(), e.getMessage()));
        }
    }

    /** How often the process has died during the last minute. */
    synchronized int recentDeaths() {
        return deaths.size();
    }

    /** Asks the process to end, and sees to it that it is not started again. */
    synchronized void end() {
        ending = true;
        if (process == null || !process.isAlive()) {
            return;
        }
        List<String> stop = part.stopCommand();
        if (stop == null) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder(stop)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** Waits for the process to end; after the patience it has no choice. */
    void awaitEnd(Duration patience) throws InterruptedException {
        Process last;
        synchronized (this) {
            last = process;
        }
        if (last != null && !last.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            last.destroyForcibly().waitFor();
        }
    }
}
