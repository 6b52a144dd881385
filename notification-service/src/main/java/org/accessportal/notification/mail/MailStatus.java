package org.accessportal.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accessportal.platform.status.Backlogs;
import org.accessportal.platform.status.Condition;
import org.accessportal.platform.status.StatusLine;
import org.accessportal.platform.status.StatusLine.Patience;
import org.accessportal.platform.status.StatusSource;
import org.accessportal.platform.status.Waiting;

/** How mail is: what waits for the mail server, and what could not be delivered in the last week (NO-1). */
@ApplicationScoped
class MailStatus implements StatusSource {

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
            from message m where m.state = 'UNDELIVERABLE' and m.sent_at > cast(:now as timestamptz) - interval '7 days'
            """ + NOT_TO_PROTECTED;

    private final Backlogs backlogs;

    MailStatus(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Override
    public List<StatusLine> lines(UUID organizationId, Instant now) {
        return Stream.concat(
                        backlogs.find(WAITING, organizationId, now).stream()
                                .map(waiting -> StatusLine.queue("mail", waiting, Patience.OF_PEOPLE, now)),
                        backlogs.find(UNDELIVERABLE, organizationId, now).stream()
                                .map(lately -> StatusLine.of("mail-undeliverable", lately, condition(lately))))
                .toList();
    }

    private static Condition condition(Waiting undeliverable) {
        return undeliverable.count() == 0 ? Condition.WORKS : Condition.WAITS;
    }
}
