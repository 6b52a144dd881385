package org.accessportal.policy.entitlements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.PlatformSettings;
import org.jboss.logging.Logger;

/** Works the queue off in batches, beside the workers of other replicas; what fails is taken again. */
@ApplicationScoped
class ReassessmentWorker {

    private static final Logger LOG = Logger.getLogger(ReassessmentWorker.class);
    private static final int BATCH = 1_000;
    private static final int PAUSE_MILLIS = 100;

    private final ReassessmentQueue queue;
    private final Rulings rulings;
    private final Entitling entitling;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reassessment-worker").daemon().factory());

    ReassessmentWorker(ReassessmentQueue queue, Rulings rulings, Entitling entitling, PlatformSettings settings) {
        this.queue = queue;
        this.rulings = rulings;
        this.entitling = entitling;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::work, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void work() {
        try {
            while (workOnBatch()) {
                LOG.debug("One batch is done");
            }
        } catch (RuntimeException e) {
            LOG.warnf("Reassessment waits: %s", e.toString());
        }
    }

    /** Looks at the next identities; false when none wait. */
    boolean workOnBatch() {
        return QuarkusTransaction.requiringNew().call(() -> {
            rulings.current(); // first of all: who waits for it holds no identity
            List<UUID> identities = queue.take(BATCH);
            if (!identities.isEmpty()) {
                entitling.assess(identities);
            }
            return !identities.isEmpty();
        });
    }
}
