package org.accessportal.policy.policies;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.time.PortalTime;
import org.jboss.logging.Logger;

/**
 * Takes planned steps at the first minute of their day (PO-6), also after a stop over midnight; with several replicas each
 * once.
 */
@ApplicationScoped
class StepClock {

    private static final Logger LOG = Logger.getLogger(StepClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final DueSteps steps;
    private final Clock clock;

    StepClock(DueSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Planned steps with policies", this::tick);
    }

    /** Deals with everything that is due; what fails keeps nothing else waiting, and is tried again next time. */
    void tick() {
        Instant now = clock.instant();
        steps.due(LocalDate.ofInstant(now, PortalTime.ZONE)).forEach(policy -> dealWith(policy, now));
    }

    private void dealWith(UUID policy, Instant now) {
        try {
            steps.dealWith(policy, now);
        } catch (RuntimeException e) {
            LOG.warnf("The planned step with policy %s waits: %s", policy, e.toString());
        }
    }
}
