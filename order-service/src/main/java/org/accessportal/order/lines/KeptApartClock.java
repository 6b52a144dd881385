package org.accessportal.order.lines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.accessportal.platform.background.BackgroundWork;
import org.jboss.logging.Logger;

/** Looks every minute whether lines that wait because of what nobody may hold together can go on (PO-9). */
@ApplicationScoped
class KeptApartClock {

    private static final Logger LOG = Logger.getLogger(KeptApartClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final LineRepository repository;
    private final Lines lines;

    KeptApartClock(LineRepository repository, Lines lines) {
        this.repository = repository;
        this.lines = lines;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Lines kept apart", this::tick);
    }

    /** Lets every line go on that can; one that fails keeps no other waiting, and is tried again next time. */
    void tick() {
        QuarkusTransaction.requiringNew().call(repository::keptApart).forEach(this::lookAgain);
    }

    private void lookAgain(UUID line) {
        try {
            QuarkusTransaction.requiringNew().run(() -> lines.lookAgain(line));
        } catch (RuntimeException e) {
            LOG.warnf("Line %s, which is kept apart, waits: %s", line, e.toString());
        }
    }
}
