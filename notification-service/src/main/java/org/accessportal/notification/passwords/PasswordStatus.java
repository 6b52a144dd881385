package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** Initial passwords of which nobody has been told yet (PW-1). */
@ApplicationScoped
class PasswordStatus implements StatusSource {

    private static final String WAITING = """
            select null as of, count(*) as count, min(p.since) as since, null as cause from initial_password p
            where p.state = 'WAITING' and not p.notified and p.organization_id = :organization
              and not exists (select from directory_identity i
                where i.identity_id = p.identity_id and i.protected_identity)
            """;

    private final Backlogs backlogs;

    PasswordStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return backlogs.find(WAITING, organizationId, now).stream()
                .map(waiting -> StatusLine.queue("password-notices", waiting, Patience.OF_PEOPLE, now))
                .toList();
    }
}
