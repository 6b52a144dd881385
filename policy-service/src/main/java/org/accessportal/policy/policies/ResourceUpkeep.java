package org.accessportal.policy.policies;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.Rereading;
import org.jdbi.v3.core.Jdbi;

/** Reads the catalogue again while something of it is missing that an earlier version did not keep. */
@ApplicationScoped
class ResourceUpkeep {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Rereading rereading;

    ResourceUpkeep(Jdbi jdbi, Rereading rereading) {
        this.jdbi = jdbi;
        this.rereading = rereading;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.every(PAUSE, "Catalogue", this::look);
    }

    @Transactional
    void look() {
        boolean missing = jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from policy_resource where level_groups is null)")
                        .mapTo(Boolean.class)
                        .one());
        if (missing) {
            rereading.again(Topic.RESOURCES);
        }
    }
}
