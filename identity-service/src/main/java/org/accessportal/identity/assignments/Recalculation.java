package org.accessportal.identity.assignments;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.assignments.Everybody.Next;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.background.NightlySweep;
import org.accessportal.platform.background.NightlySweep.Batch;
import org.accessportal.platform.time.PortalTime;
import org.jboss.logging.Logger;

/**
 * Works everybody's assignments and accounts out once a night, whether or not anything has given occasion (AS-2). Nobody
 * should differ from what is stored; whoever does is mended, and that is on record.
 */
@ApplicationScoped
class Recalculation {

    private static final Logger LOG = Logger.getLogger(Recalculation.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final NightlySweep nights;
    private final RecalculationSettings settings;
    private final Everybody everybody;
    private final Assignments assignments;
    private final AuditLog audit;
    private final Clock clock;

    Recalculation(
            NightlySweep nights,
            RecalculationSettings settings,
            Everybody everybody,
            Assignments assignments,
            AuditLog audit,
            Clock clock) {
        this.nights = nights;
        this.settings = settings;
        this.everybody = everybody;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, BackgroundWork background) {
        background.whileAny(PAUSE, "Nightly recalculation", this::workOnBatch);
    }

    /** Looks at the next ones; false when the night's are done, or its hour has not come. */
    boolean workOnBatch() {
        return nights.next("assignments", settings.at(), this::lookAfter);
    }

    private Optional<Batch> lookAfter(UUID position) {
        List<Next> next = everybody.after(position, PortalTime.today(clock), BATCH);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Next> settled = next.stream().filter(Next::settled).toList();
        Set<UUID> mended =
                assignments.reassess(settled.stream().map(Next::identityId).toList());
        settled.stream().filter(one -> mended.contains(one.identityId())).forEach(this::record);
        return Optional.of(new Batch(next.getLast().identityId(), settled.size(), mended.size()));
    }

    private void record(Next mended) {
        LOG.warnf("What %s has was not what follows from its reasons; mended", mended.identityId());
        audit.record(AuditRow.within(mended.organizationId(), null, "assignment.mended", clock.instant())
                .about(mended.identityId()));
    }
}
