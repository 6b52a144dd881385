package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accessportal.policy.morningruns.MorningRuns;
import org.jdbi.v3.core.Jdbi;

/** About whom something waits for the morning (PO-3). */
@ApplicationScoped
public class WaitingPeople {

    private final Jdbi jdbi;
    private final MorningRuns mornings;
    private final Clock clock;

    WaitingPeople(Jdbi jdbi, MorningRuns mornings, Clock clock) {
        this.jdbi = jdbi;
        this.mornings = mornings;
        this.clock = clock;
    }

    /** The next run that lets something about the person take effect; empty when nothing waits. */
    public Optional<Instant> waitsUntil(UUID organizationId, UUID identityId) {
        Set<String> administrations = jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct e.administration_code
                        from morning_decision d join directory_engagement e using (engagement_id)
                        where d.identity_id = :identity and d.waiting
                        """)
                .bind("identity", identityId)
                .mapTo(String.class)
                .set());
        return mornings.next(organizationId, administrations, clock.instant());
    }
}
