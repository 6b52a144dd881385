package org.accessportal.notification.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** What webhooks do not take, by webhook; where all is taken, nothing is said. */
@ApplicationScoped
class WebhookStatus implements StatusSource {

    private static final String WAITING = """
            select webhook as of, sum(count) as count, min(since) as since, max(cause) as cause
            from webhook_backlog group by webhook order by webhook
            """;

    private final Backlogs backlogs;

    WebhookStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return backlogs.find(WAITING, organizationId, now).stream()
                .map(waiting -> StatusLine.queue("webhooks", waiting, Patience.OF_PEOPLE, now))
                .toList();
    }
}
