package org.accessportal.policy.entitlements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;

/** Works the queue off in batches, beside the workers of other replicas; what fails is taken again. */
@ApplicationScoped
class ReassessmentWorker {

    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ReassessmentQueue queue;
    private final Rulings rulings;
    private final Entitling entitling;

    ReassessmentWorker(ReassessmentQueue queue, Rulings rulings, Entitling entitling) {
        this.queue = queue;
        this.rulings = rulings;
        this.entitling = entitling;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Reassessments", this::workOnBatch);
    }

    /** Looks at the next identities; false when none wait. */
    boolean workOnBatch() {
        return QuarkusTransaction.requiringNew().call(() -> {
            rulings.current(); // first of all: who waits for it holds no identity
            Map<UUID, Instant> identities = queue.take(BATCH);
            if (!identities.isEmpty()) {
                entitling.assess(identities);
            }
            return !identities.isEmpty();
        });
    }
}
