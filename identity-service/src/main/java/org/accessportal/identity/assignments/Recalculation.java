package org.accessportal.identity.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.RecalculationRepository.Next;
import org.accessportal.identity.assignments.RecalculationRepository.Night;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.time.PortalTime;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Works everybody's assignments and accounts out once a night, whether or not anything has given occasion (AS-2). Nobody
 * should differ from what is stored; whoever does is mended, and that is on record.
 */
@ApplicationScoped
class Recalculation {

    private static final Logger LOG = Logger.getLogger(Recalculation.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final RecalculationRepository nights;
    private final RecalculationSettings settings;
    private final Assignments assignments;
    private final AuditLog audit;
    private final Jdbi jdbi;
    private final Clock clock;

    Recalculation(
            RecalculationRepository nights,
            RecalculationSettings settings,
            Assignments assignments,
            AuditLog audit,
            Jdbi jdbi,
            Clock clock) {
        this.nights = nights;
        this.settings = settings;
        this.assignments = assignments;
        this.audit = audit;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Nightly recalculation", this::workOnBatch);
    }

    /** Looks at the next ones; false when the night's are done, or its hour has not come. */
    boolean workOnBatch() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), PortalTime.ZONE);
        return !now.toLocalTime().isBefore(settings.at())
                && QuarkusTransaction.requiringNew()
                        .call(() -> nights.unfinished(now.toLocalDate())
                                .map(this::workOn)
                                .orElse(false));
    }

    private boolean workOn(Night night) {
        List<Next> next = nights.next(night, PortalTime.today(clock), BATCH);
        if (next.isEmpty()) {
            nights.finish(night, clock.instant());
            return false;
        }
        List<UUID> settled =
                next.stream().filter(Next::settled).map(Next::identityId).toList();
        Set<UUID> mended = assignments.reassess(settled);
        record(mended);
        nights.advance(night, next.getLast().identityId(), settled.size(), mended.size());
        return true;
    }

    private void record(Set<UUID> mended) {
        if (mended.isEmpty()) {
            return;
        }
        jdbi.withHandle(handle -> handle.createQuery("select id, organization_id from identity where id = any(:ids)")
                        .bind("ids", mended.toArray(UUID[]::new))
                        .map((row, context) -> AuditRow.within(
                                        row.getObject(2, UUID.class), null, "assignment.mended", clock.instant())
                                .about(row.getObject(1, UUID.class)))
                        .list())
                .forEach(audit::record);
        LOG.warnf("What %d people have was not what follows from its reasons; mended", mended.size());
    }
}
