package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** How far it has come to work out what everybody has. */
@ApplicationScoped
class AssignmentStatus implements StatusSource {

    private static final String WAITING = """
            select null as of, count(*) as count, min(r.due_at) as since, null as cause
            from reassessment r join identity i on i.id = r.identity_id
            where r.due_at <= :now and i.organization_id = :organization and not i.protected_identity
            """;

    private final Backlogs backlogs;

    AssignmentStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return backlogs.find(WAITING, organizationId, now).stream()
                .map(waiting -> StatusLine.queue("assignments", waiting, Patience.OF_PEOPLE, now))
                .toList();
    }
}
