package org.accessportal.identity.responsibilities;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.jboss.logging.Logger;

/** Beats once a second on every partition of the responsibilities, behind everything written before. */
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final Clock clock;
    private final PlatformSettings settings;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory());

    Heartbeat(Outbox outbox, RevisionEpoch epoch, Clock clock, PlatformSettings settings) {
        this.outbox = outbox;
        this.epoch = epoch;
        this.clock = clock;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            var _ = timer.scheduleWithFixedDelay(this::beat, 0, 1, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void beat() {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Instant now = clock.instant();
                for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                    outbox.publishTo(
                            partition,
                            new ResponsibilityState.Heartbeat(
                                    new UUID(0, partition), epoch.at(now.toEpochMilli()), now));
                }
            });
        } catch (RuntimeException e) {
            LOG.warnf("The heart waits: %s", e.toString());
        }
    }
}
