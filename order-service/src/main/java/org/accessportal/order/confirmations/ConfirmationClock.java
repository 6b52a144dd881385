package org.accessportal.order.confirmations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Has the questions put whose day has come; each once, however many replicas there are and whoever restarts. */
@ApplicationScoped
class ConfirmationClock {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ConfirmationService confirmations;

    ConfirmationClock(ConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Questions", confirmations::askNext);
    }
}
