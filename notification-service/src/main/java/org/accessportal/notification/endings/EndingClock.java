package org.accessportal.notification.endings;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Looks for engagements that come to an end; with several replicas each is told of once. */
@ApplicationScoped
class EndingClock {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final EndingNotices notices;

    EndingClock(EndingNotices notices) {
        this.notices = notices;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Engagements that come to an end", () -> notices.makeNext() > 0);
    }
}
