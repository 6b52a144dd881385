package org.accessportal.notification.mail;

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
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** How mail is: what waits for the mail server, and what could not be delivered in the last week (NO-1). */
@ApplicationScoped
class MailStatus implements StatusSource {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(15));
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final String NOT_TO_PROTECTED = """
              and m.organization_id = :organization and not exists (select from directory_identity i
                where i.identity_id = m.recipient_id and i.protected_identity)
            """;
    /** A digest that is made up during a pause is not late. */
    private static final String WAITING = """
            select null as of, count(*) as count, min(m.made_at) as since,
              (array_agg(m.last_error order by m.next_attempt_at desc))[1] as cause
            from message m where m.state = 'WAITING' and (m.attempts > 0 or m.next_attempt_at <= :now)
            """ + NOT_TO_PROTECTED;

    private static final String UNDELIVERABLE = """
            select null as of, count(*) as count, min(m.sent_at) as since, null as cause
            from message m where m.state = 'UNDELIVERABLE' and m.sent_at > :aWeekAgo
            """ + NOT_TO_PROTECTED;

    private final Jdbi jdbi;

    MailStatus(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        Waiting waiting = found(WAITING, organizationId, now);
        Waiting undeliverable = found(UNDELIVERABLE, organizationId, now);
        return Stream.of(
                        StatusLine.queue("mail", waiting, PATIENCE, now),
                        new StatusLine(
                                "mail-undeliverable",
                                null,
                                undeliverable.count() == 0 ? Condition.WORKS : Condition.WAITS,
                                undeliverable.count(),
                                undeliverable.since(),
                                null))
                .toList();
    }

    private Waiting found(String query, UUID organizationId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .configure(SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
                .bind("organization", organizationId)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("aWeekAgo", now.minus(A_WEEK).atOffset(ZoneOffset.UTC))
                .map((row, context) -> Waiting.of(row))
                .one());
    }
}
