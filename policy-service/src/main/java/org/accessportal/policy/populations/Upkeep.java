package org.accessportal.policy.populations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.policy.entitlements.Rulings;

/** Builds the populations soon after the start and keeps them up, so that nobody who asks waits for it. */
@ApplicationScoped
class Upkeep {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Populations populations;
    private final Rulings rulings;

    Upkeep(Populations populations, Rulings rulings) {
        this.populations = populations;
        this.rulings = rulings;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Populations", this::carryOut);
    }

    void carryOut() {
        QuarkusTransaction.requiringNew()
                .run(() -> populations.keepUp(rulings.seen().tree()));
        QuarkusTransaction.requiringNew().run(populations::keepSnapshot);
    }
}
