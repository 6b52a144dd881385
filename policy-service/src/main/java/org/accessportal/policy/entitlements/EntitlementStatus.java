package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.jdbi.v3.core.Jdbi;

/** How far it has come to work out what policies give everybody. */
@ApplicationScoped
class EntitlementStatus implements StatusSource {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final Jdbi jdbi;

    EntitlementStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Waiting waiting = jdbi.withHandle(handle -> handle.createQuery("""
                        select null as of, count(*) as count, min(r.since) as since, null as cause
                        from reassessment r join directory_identity i on i.identity_id = r.identity_id
                        where i.organization_id = :organization and not i.protected_identity
                        """)
                .bind("organization", organizationId)
                .map((row, context) -> Waiting.of(row))
                .one());
        return List.of(StatusLine.queue("entitlements", waiting, PATIENCE, now));
    }
}
