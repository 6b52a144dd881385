package org.accessportal.identity.roles;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;

/** Ends appointments that are over, and lets the roles of those who have left rest; with several replicas each once. */
@ApplicationScoped
class RoleClock {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final RoleService roles;

    RoleClock(RoleService roles) {
        this.roles = roles;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Appointments that are over", this::tick);
    }

    private void tick() {
        roles.restOrResume();
        boolean more = true;
        while (more) {
            more = roles.expireSome();
        }
    }
}
