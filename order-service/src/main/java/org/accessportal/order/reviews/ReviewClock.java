package org.accessportal.order.reviews;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Has those told whose answer is waited for; each once, however many replicas there are and whoever restarts. */
@ApplicationScoped
class ReviewClock {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ReviewNotices notices;

    ReviewClock(ReviewNotices notices) {
        this.notices = notices;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Reviews", notices::tellNext);
    }
}
