package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.jdbi.v3.core.Jdbi;

/** How far it has come to work out what everybody has. */
@ApplicationScoped
class AssignmentStatus implements StatusSource {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final Jdbi jdbi;

    AssignmentStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Waiting due = jdbi.withHandle(handle -> handle.createQuery("""
                        select null as of, count(*) as count, min(r.due_at) as since, null as cause
                        from reassessment r join identity i on i.id = r.identity_id
                        where r.due_at <= :now and i.organization_id = :organization and not i.protected_identity
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("organization", organizationId)
                .map((row, context) -> Waiting.of(row))
                .one());
        return List.of(StatusLine.queue("assignments", due, PATIENCE, now));
    }
}
