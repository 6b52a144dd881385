package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;

/** How events leave and arrive: what waits for the broker, how far each topic is read, what has been set aside. */
@ApplicationScoped
class MessagingStatus implements StatusSource {

    private static final Patience SENDING = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(1));
    private static final Patience READING = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));
    /** Readers note every few seconds how far they are; one that has not for a minute is not there. */
    private static final String LATELY = "cast(:now as timestamptz) - interval '1 minute'";

    private static final String OUTBOX = """
            select null as of, count(*) as count, min(occurred_at) as since, null as cause from outbox
            """;
    private static final String BEHIND = """
            select topic as of, sum(behind)::bigint as count, min(behind_since) as since, null as cause
            from topic_position where looked_at is not null group by topic having min(looked_at) >= %s order by topic
            """.formatted(LATELY);
    private static final String UNREAD = """
            select topic as of, sum(behind)::bigint as count, min(looked_at) as since, null as cause
            from topic_position where looked_at is not null group by topic having min(looked_at) < %s order by topic
            """.formatted(LATELY);
    private static final String SET_ASIDE = """
            select topic as of, count(*) as count, min(set_aside_at) as since, min(event_type) as cause
            from dead_letter group by topic order by topic
            """;

    private final Backlogs backlogs;

    MessagingStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        List<StatusLine> lines = new ArrayList<>();
        backlogs.find(OUTBOX, organizationId, now)
                .forEach(outbox -> lines.add(StatusLine.queue("outbox", outbox, SENDING, now)));
        backlogs.find(BEHIND, organizationId, now)
                .forEach(topic -> lines.add(StatusLine.queue("reading", topic, READING, now)));
        backlogs.find(UNREAD, organizationId, now)
                .forEach(topic -> lines.add(StatusLine.of("reading", topic, Condition.STANDS_STILL)));
        backlogs.find(SET_ASIDE, organizationId, now)
                .forEach(topic -> lines.add(StatusLine.of("set-aside", topic, Condition.STANDS_STILL)));
        return lines;
    }
}
