package org.accessportal.policy.entitlements;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.background.BackgroundWork;
import org.accessportal.platform.background.NightlySweep;
import org.accessportal.platform.background.NightlySweep.Batch;
import org.accessportal.policy.entitlements.EntitlementRepository.Known;
import org.accessportal.policy.entitlements.Everybody.Next;
import org.jboss.logging.Logger;

/**
 * Looks at everybody once a night, whether or not anything has given occasion (PO-1). Nobody should differ from what is
 * stored; whoever does is mended, and that is on record.
 */
@ApplicationScoped
class Recalculation {

    private static final Logger LOG = Logger.getLogger(Recalculation.class);
    private static final int BATCH = 1_000;
    /** Before every run: of whom nothing waits, policies and catalogue say it all (PO-3). */
    private static final Instant NO_OCCASION = Instant.EPOCH;

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final NightlySweep nights;
    private final RecalculationSettings settings;
    private final Everybody everybody;
    private final Rulings rulings;
    private final Entitling entitling;
    private final AuditLog audit;
    private final Clock clock;

    Recalculation(
            NightlySweep nights,
            RecalculationSettings settings,
            Everybody everybody,
            Rulings rulings,
            Entitling entitling,
            AuditLog audit,
            Clock clock) {
        this.nights = nights;
        this.settings = settings;
        this.everybody = everybody;
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
        return nights.next("entitlements", settings.at(), this::lookAfter);
    }

    private Optional<Batch> lookAfter(UUID position) {
        rulings.current(); // whoever changes policies or the tree has put those concerned in the queue, or waits for us
        List<Next> next = everybody.after(position, BATCH);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<UUID> settled = everybody.held(
                next.stream().filter(Next::settled).map(Next::identityId).toList());
        Set<Known> mended = entitling.assess(settled.stream().collect(Collectors.toMap(id -> id, _ -> NO_OCCASION)));
        mended.forEach(this::record);
        return Optional.of(new Batch(next.getLast().identityId(), settled.size(), mended.size()));
    }

    private void record(Known mended) {
        LOG.warnf("What %s is entitled to was not what the policies give; mended", mended.identityId());
        audit.record(AuditRow.within(mended.organizationId(), null, "entitlement.mended", clock.instant())
                .about(mended.identityId()));
    }
}
