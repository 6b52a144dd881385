package org.accessportal.platform.background;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.accessportal.platform.PlatformSettings;
import org.jboss.logging.Logger;

/**
 * Work that goes on by itself in every replica, each kind in a thread of its own: again and again, with a pause in
 * between. What fails is told in the log and tried again after the pause; what several replicas must not do at once they
 * settle in the database.
 */
@ApplicationScoped
public class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(5);

    private final PlatformSettings settings;
    private final List<ScheduledExecutorService> threads = new CopyOnWriteArrayList<>();

    BackgroundWork(PlatformSettings settings) {
        this.settings = settings;
    }

    /**
     * Does the work once every so often.
     *
     * @param name what goes on, for the log and the thread: {@code Imports}
     */
    public void every(Duration pause, String name, Runnable work) {
        if (!settings.background()) {
            return;
        }
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        threads.add(thread);
        var _ = thread.scheduleWithFixedDelay(
                () -> attempt(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Does piece after piece as long as there is one, then looks again after the pause.
     *
     * @param piece does one piece of work; false when there was none
     */
    public void whileAny(Duration pause, String name, BooleanSupplier piece) {
        every(pause, name, () -> {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = piece.getAsBoolean();
            }
        });
    }

    private static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf("%s wait: %s", name, e.toString());
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.forEach(ScheduledExecutorService::shutdownNow);
        for (ScheduledExecutorService thread : threads) {
            var _ = thread.awaitTermination(PATIENCE_TO_END.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
