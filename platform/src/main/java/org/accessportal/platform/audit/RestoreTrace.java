package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.persistence.EpochRaised;
import org.jdbi.v3.core.Jdbi;

/** Leaves a row in every organization's log where the database was restored: what followed is gone from there on (GO-2). */
@ApplicationScoped
class RestoreTrace {

    private final Jdbi jdbi;
    private final AuditLog log;
    private final Clock clock;

    RestoreTrace(Jdbi jdbi, AuditLog log, Clock clock) {
        this.jdbi = jdbi;
        this.log = log;
        this.clock = clock;
    }

    void leave(@Observes EpochRaised raised) {
        for (UUID organization : organizations()) {
            log.record(AuditRow.within(organization, null, "audit.restored", clock.instant())
                    .with("epoch=" + raised.now() + " before=" + raised.before()));
        }
    }

    private List<UUID> organizations() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct organization_id from audit_row where organization_id is not null")
                .mapTo(UUID.class)
                .list());
    }
}
