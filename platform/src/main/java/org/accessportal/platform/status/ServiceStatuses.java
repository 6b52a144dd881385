package org.accessportal.platform.status;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.accessportal.platform.PlatformSettings;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.security.Administrators;

/** Asks all parts of the service how they are, for system administrators. */
@ApplicationScoped
public class ServiceStatuses {

    private final List<StatusSource> sources;
    private final Administrators administrators;
    private final PlatformSettings settings;
    private final Clock clock;

    ServiceStatuses(
            @All List<StatusSource> sources, Administrators administrators, PlatformSettings settings, Clock clock) {
        this.sources = sources;
        this.administrators = administrators;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses (403) who is no system administrator. */
    @Transactional
    public ServiceStatus now(Actor actor) {
        administrators.require(actor);
        Instant now = clock.instant();
        return new ServiceStatus(
                settings.service(),
                now,
                sources.stream()
                        .flatMap(source -> source.lines(actor.organizationId(), now).stream())
                        .toList());
    }
}
