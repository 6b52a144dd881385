package org.accessportal.platform.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do jobs side by side. What comes of them is settled in groups: a group costs one transaction, and one
 * round for all who hear of it, where each job alone would cost as much.
 */
public final class Crew implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Crew.class);
    /** How long the first of a group waits for others, as long as there are jobs that have not ended. */
    private static final Duration TOGETHER = Duration.ofMillis(200);

    private final String name;
    private final ExecutorService threads;

    /** How a job is done. */
    public interface Work<J, R> {
        Optional<R> carryOut(J job) throws InterruptedException;
    }

    /** So many threads, which bear the name. */
    public Crew(String name, int atOnce) {
        this.name = name;
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    /**
     * Does the jobs and settles what comes of them; returns when all have ended. A job that comes to nothing, or fails, is
     * in no group, and keeps none waiting.
     *
     * @param work does one job; empty when it comes to nothing
     */
    public <J, R> void carryOut(List<J> jobs, Work<J, R> work, Consumer<List<R>> settle) throws InterruptedException {
        var ended = new ExecutorCompletionService<Optional<R>>(threads);
        jobs.forEach(job -> ended.submit(() -> work.carryOut(job)));
        for (int open = jobs.size(); open > 0; ) {
            List<Future<Optional<R>>> group = group(ended, open);
            open -= group.size();
            List<R> results =
                    group.stream().flatMap(job -> result(job).stream()).toList();
            if (!results.isEmpty()) {
                settle.accept(results);
            }
        }
    }

    private static <R> List<Future<R>> group(CompletionService<R> ended, int open) throws InterruptedException {
        List<Future<R>> group = new ArrayList<>();
        group.add(ended.take());
        long until = System.nanoTime() + TOGETHER.toNanos();
        while (group.size() < open) {
            @Nullable Future<R> next = ended.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            group.add(next);
        }
        return group;
    }

    private <R> Optional<R> result(Future<Optional<R>> job) {
        try {
            return job.resultNow();
        } catch (IllegalStateException e) {
            LOG.warnf("A job of %s has failed: %s", name, job.state() == Future.State.FAILED ? job.exceptionNow() : e);
            return Optional.empty();
        }
    }

    /** Stops what is being done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
