package org.accessportal.order.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** What purchasing systems have not yet been told, by system; where there is none, nothing is said. */
@ApplicationScoped
class AnnouncementStatus implements StatusSource {

    private static final String WAITING = """
            select r.system as of, count(*) as count, min(r.made_at) as since,
              (array_agg(r.last_error order by r.next_attempt_at desc))[1] as cause
            from attestation_request r join order_line l on l.id = r.line_id
            where not r.announced and r.organization_id = :organization
              and not exists (select from directory_identity i
                where i.identity_id = l.recipient_id and i.protected_identity)
            group by r.system order by r.system
            """;

    private final Backlogs backlogs;

    AnnouncementStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return backlogs.find(WAITING, organizationId, now).stream()
                .map(waiting -> StatusLine.queue("announcements", waiting, Patience.OF_PEOPLE, now))
                .toList();
    }
}
