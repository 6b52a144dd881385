package org.accessportal.identity.responsibilities;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.events.ResponsibilityState;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.persistence.RevisionEpoch;
import org.accessportal.platform.republication.Republication;

/**
 * Beats once a second on every partition of the responsibilities, behind everything written before. In a restored
 * database it begins behind the responsibilities that are published again: until then nobody's rights are current.
 */
@ApplicationScoped
class Heartbeat {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final RevisionEpoch epoch;
    private final Republication republication;
    private final Clock clock;
    private boolean begun;

    Heartbeat(Outbox outbox, RevisionEpoch epoch, Republication republication, Clock clock) {
        this.outbox = outbox;
        this.epoch = epoch;
        this.republication = republication;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Heartbeats", this::beat);
    }

    private void beat() {
        begun = begun || republication.isDone(ResponsibilityState.Responsibility.class);
        if (!begun) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                outbox.publishTo(
                        partition,
                        new ResponsibilityState.Heartbeat(new UUID(0, partition), epoch.at(now.toEpochMilli()), now));
            }
        });
    }
}
