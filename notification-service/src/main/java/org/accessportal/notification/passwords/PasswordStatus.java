package org.accessportal.notification.passwords;

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

/** Initial passwords of which nobody has been told yet (PW-1). */
@ApplicationScoped
class PasswordStatus implements StatusSource {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final Jdbi jdbi;

    PasswordStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Waiting untold = jdbi.withHandle(handle -> handle.createQuery("""
                        select null as of, count(*) as count, min(p.since) as since, null as cause from initial_password p
                        where p.state = 'WAITING' and not p.notified and p.organization_id = :organization
                          and not exists (select from directory_identity i
                            where i.identity_id = p.identity_id and i.protected_identity)
                        """)
                .bind("organization", organizationId)
                .map((row, context) -> Waiting.of(row))
                .one());
        return List.of(StatusLine.queue("password-notices", untold, PATIENCE, now));
    }
}
