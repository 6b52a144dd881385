package org.accessportal.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Seals every second, in every replica; only one of them finds the lock free. */
@ApplicationScoped
class AuditSealing {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AuditSealer sealer;

    AuditSealing(AuditSealer sealer) {
        this.sealer = sealer;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Seals of the audit log", () -> sealer.seal() > 0);
    }
}
