package org.accessportal.policy.entitlements;

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
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.entitlements.EntitlementRepository.Known;
import org.accessportal.policy.entitlements.RecalculationRepository.Next;
import org.accessportal.policy.entitlements.RecalculationRepository.Night;
import org.jboss.logging.Logger;

/**
 * Looks at everybody once a night, whether or not anything has given occasion (PO-1). Nobody should differ from what is
 * stored; whoever does is mended, and that is on record.
 */
@ApplicationScoped
class Recalculation {

    private static final Logger LOG = Logger.getLogger(Recalculation.class);
    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final RecalculationRepository nights;
    private final RecalculationSettings settings;
    private final Rulings rulings;
    private final Entitling entitling;
    private final AuditLog audit;
    private final Clock clock;

    Recalculation(
            RecalculationRepository nights,
            RecalculationSettings settings,
            Rulings rulings,
            Entitling entitling,
            AuditLog audit,
            Clock clock) {
        this.nights = nights;
        this.settings = settings;
        this.rulings = rulings;
        this.entitling = entitling;
        this.audit = audit;
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
        rulings.current(); // whoever changes policies or the tree has put those concerned in the queue, or waits for us
        List<Next> next = nights.next(night, BATCH);
        if (next.isEmpty()) {
            nights.finish(night, clock.instant());
            return false;
        }
        List<UUID> settled = nights.held(
                next.stream().filter(Next::settled).map(Next::identityId).toList());
        Set<Known> mended = entitling.assess(settled);
        mended.forEach(this::record);
        nights.advance(night, next.getLast().identityId(), settled.size(), mended.size());
        return true;
    }

    private void record(Known mended) {
        LOG.warnf("What %s is entitled to was not what the policies give; mended", mended.identityId());
        audit.record(AuditRow.within(mended.organizationId(), null, "entitlement.mended", clock.instant())
                .about(mended.identityId()));
    }
}
