package org.accessportal.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that a launcher has started, told from any later one with the same number by when it started.
 *
 * @param startedAt in milliseconds since 1970
 */
record StartedProcess(String name, long pid, long startedAt) {

    // The kernel counts from the start of the machine, whose own time is known to the second.
    private static final Duration PRECISION = Duration.ofSeconds(2);

    static StartedProcess of(String name, ProcessHandle handle) {
        long startedAt = handle.info().startInstant().map(Instant::toEpochMilli).orElse(System.currentTimeMillis());
        return new StartedProcess(name, handle.pid(), startedAt);
    }

    /** The process, if it is still the same one. */
    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(Instant.ofEpochMilli(startedAt), start)
                                .abs()
                                .compareTo(PRECISION)
                        <= 0)
                .orElse(false);
    }
}
