package org.accessportal.policy.morningruns;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.jboss.logging.Logger;

/**
 * Begins morning runs at their set time (PO-3), also after a stop over it; with several replicas each once a day.
 */
@ApplicationScoped
class MorningRunClock {

    private static final Logger LOG = Logger.getLogger(MorningRunClock.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final MorningRunService runs;
    private final Clock clock;

    MorningRunClock(MorningRunService runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Morning runs", () -> tick(clock.instant()));
    }

    /** Begins every run that is due; what fails keeps no other waiting, and is tried again next time. */
    void tick(Instant now) {
        runs.due(now).forEach(run -> carryOut(run, now));
    }

    private void carryOut(UUID run, Instant now) {
        try {
            runs.carryOut(run, now);
        } catch (RuntimeException e) {
            LOG.warnf("The morning run %s waits: %s", run, e.toString());
        }
    }
}
