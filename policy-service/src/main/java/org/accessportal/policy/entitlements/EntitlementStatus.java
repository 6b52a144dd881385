package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** How far it has come to work out what policies give everybody. */
@ApplicationScoped
class EntitlementStatus implements StatusSource {

    private static final String WAITING = """
            select null as of, count(*) as count, min(r.since) as since, null as cause
            from reassessment r join directory_identity i on i.identity_id = r.identity_id
            where i.organization_id = :organization and not i.protected_identity
            """;

    private final Backlogs backlogs;

    EntitlementStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return backlogs.find(WAITING, organizationId, now).stream()
                .map(waiting -> StatusLine.queue("entitlements", waiting, Patience.OF_PEOPLE, now))
                .toList();
    }
}
