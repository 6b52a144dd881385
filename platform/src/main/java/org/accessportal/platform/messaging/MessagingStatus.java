package org.accessportal.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** How events leave and arrive: what waits for the broker, how far each topic is read, what has been set aside. */
@ApplicationScoped
class MessagingStatus implements StatusSource {

    private static final Patience SENDING = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(1));
    private static final Patience READING = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));
    /** Readers note every few seconds how far they are; one that has not for so long is not there. */
    private static final Duration LOOKED_LATELY = Duration.ofMinutes(1);

    private static final String OUTBOX = """
            select null as of, count(*) as count, min(occurred_at) as since, null as cause from outbox
            """;
    private static final String BEHIND = """
            select topic as of, sum(behind)::bigint as count, min(behind_since) as since, null as cause
            from topic_position where looked_at is not null group by topic having min(looked_at) >= :lately order by topic
            """;
    private static final String UNREAD = """
            select topic as of, sum(behind)::bigint as count, min(looked_at) as since, null as cause
            from topic_position where looked_at is not null group by topic having min(looked_at) < :lately order by topic
            """;
    private static final String SET_ASIDE = """
            select topic as of, count(*) as count, min(set_aside_at) as since, min(event_type) as cause
            from dead_letter group by topic order by topic
            """;

    private final Jdbi jdbi;

    MessagingStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Instant lately = now.minus(LOOKED_LATELY);
        return jdbi.withHandle(handle -> Stream.of(
                        found(handle, OUTBOX, lately).map(outbox -> StatusLine.queue("outbox", outbox, SENDING, now)),
                        found(handle, BEHIND, lately).map(topic -> StatusLine.queue("reading", topic, READING, now)),
                        found(handle, UNREAD, lately).map(topic -> standing("reading", topic)),
                        found(handle, SET_ASIDE, lately).map(topic -> standing("set-aside", topic)))
                .flatMap(lines -> lines)
                .toList());
    }

    private static Stream<Waiting> found(Handle handle, String query, Instant lately) {
        return handle
                .createQuery(query)
                .configure(SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
                .bind("lately", lately.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Waiting.of(row))
                .list()
                .stream();
    }

    private static StatusLine standing(String what, Waiting found) {
        return new StatusLine(what, found.of(), Condition.STANDS_STILL, found.count(), found.since(), found.cause());
    }
}
