package org.accessportal.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.PlatformSettings;
import org.jboss.logging.Logger;

/** Seals every second, in every replica; only one of them finds the lock free. */
@ApplicationScoped
class AuditSealing {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class);

    private final AuditSealer sealer;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-sealer").daemon().factory());

    AuditSealing(AuditSealer sealer, PlatformSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::sealAll, 1, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void sealAll() {
        try {
            while (sealer.seal() > 0) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException e) {
            LOG.warnf("Sealing the audit log waits: %s", e.toString());
        }
    }
}
