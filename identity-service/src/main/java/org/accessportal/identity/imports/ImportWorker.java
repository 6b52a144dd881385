package org.accessportal.identity.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.messaging.TransientFailure;
import org.jboss.logging.Logger;

/** Applies what has been read, one run at a time; after a crash the run is simply applied again. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final ImportRunRepository runs;
    private final ImportApplication application;
    private final AbandonedReadings abandoned;
    private final Clock clock;

    ImportWorker(ImportRunRepository runs, ImportApplication application, AbandonedReadings abandoned, Clock clock) {
        this.abandoned = abandoned;
        this.runs = runs;
        this.application = application;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Imports", this::workOnNext);
        background.every(BETWEEN_LOOKS, "Abandoned imports", abandoned::look);
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
