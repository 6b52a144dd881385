package org.accessportal.identity.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.messaging.TransientFailure;
import org.jboss.logging.Logger;

/** Applies what has been read, one run at a time; after a crash the run is simply applied again. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PAUSE_MILLIS = 200;
    private static final int BETWEEN_LOOKS_MILLIS = 5_000;

    private final ImportRunRepository runs;
    private final ImportApplication application;
    private final AbandonedReadings abandoned;
    private final Clock clock;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-worker").daemon().factory());

    ImportWorker(
            ImportRunRepository runs,
            ImportApplication application,
            AbandonedReadings abandoned,
            Clock clock,
            PlatformSettings settings) {
        this.abandoned = abandoned;
        this.runs = runs;
        this.application = application;
        this.clock = clock;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::work, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            var _ = timer.scheduleWithFixedDelay(
                    this::lookForAbandoned, BETWEEN_LOOKS_MILLIS, BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void work() {
        try {
            while (workOnNext()) {
                LOG.debug("One import is done");
            }
        } catch (RuntimeException e) {
            LOG.warnf("Imports wait: %s", e.toString());
        }
    }

    private void lookForAbandoned() {
        try {
            abandoned.look();
        } catch (RuntimeException e) {
            LOG.warnf("Abandoned imports wait: %s", e.toString());
        }
    }

    /** Applies or holds the next run that waits; false when none does. What fails is undone whole, and told. */
    boolean workOnNext() {
        Optional<UUID> next = QuarkusTransaction.requiringNew().call(runs::nextToWorkOn);
        next.ifPresent(runId -> {
            try {
                application.apply(runId);
            } catch (RuntimeException e) {
                if (TransientFailure.is(e)) {
                    throw e;
                }
                LOG.errorf(e, "Import %s could not be applied", runId);
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                runs.locked(runId).ifPresent(run -> run.fail("COULD_NOT_BE_APPLIED", clock.instant())));
            }
        });
        return next.isPresent();
    }
}
