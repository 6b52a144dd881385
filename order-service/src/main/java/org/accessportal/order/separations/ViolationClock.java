package org.accessportal.order.separations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Has everybody looked at soon after every midnight. */
@ApplicationScoped
class ViolationClock {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ViolationSearch search;

    ViolationClock(ViolationSearch search) {
        this.search = search;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Separations", search::nightly);
    }
}
