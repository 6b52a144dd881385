package org.accessportal.notification.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells the nearest manager, and whoever acts as one (RO-2), that there is an initial password to fetch (PW-1), as soon as
 * it is known who that is.
 */
@ApplicationScoped
class PasswordNotices {

    private static final int BATCH = 500;

    private record Notice(UUID passwordId, UUID organizationId, UUID recipientId, UUID accountId, int activation) {

        Messages.Occasion occasion() {
            return new Messages.Occasion(accountId + "/" + activation, organizationId, recipientId, passwordId, null);
        }
    }

    /**
     * Of the passwords that nobody has been told of: each with who acts as its nearest manager, or else the
     * SIS-funktion (RO-8).
     */
    private static final String NEXT = """
            with next as (
              select p.id from initial_password p
              where p.state = 'WAITING' and not p.notified and exists (
                select from directory_manager m where m.engagement_id = p.engagement_id
                  and (m.ends_on is null or m.ends_on >= :today))
              order by p.since limit :most for update skip locked),
            told as (
              update initial_password p set notified = true, version = version + 1
              from next where p.id = next.id returning p.*)
            select t.id, t.organization_id, r.recipient, t.account_id, t.activation
            from told t join directory_manager m on m.engagement_id = t.engagement_id
            cross join lateral (
              select a.actor_id as recipient from acting_manager(:today) a where a.engagement_id = t.engagement_id
              union
              select o.identity_id from directory_role o join directory_engagement e
                  on e.engagement_id = t.engagement_id
                where m.manager_id is null and o.role = 'POLICY_ADMINISTRATOR'
                  and o.organization_id = t.organization_id
                  and (o.administration_code is null or o.administration_code = e.administration_code)) r
            """;

    private final Jdbi jdbi;
    private final Messages messages;
    private final Clock clock;

    PasswordNotices(Jdbi jdbi, Messages messages, Clock clock) {
        this.jdbi = jdbi;
        this.messages = messages;
        this.clock = clock;
    }

    /** Makes the messages that can be made; returns how many passwords they are about. */
    @Transactional
    int makeNext() {
        List<Notice> notices = jdbi.withHandle(handle -> handle.createQuery(NEXT)
                .bind("today", PortalTime.today(clock))
                .bind("most", BATCH)
                .map((row, context) -> new Notice(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getInt(5)))
                .list());
        messages.add(
                Template.PASSWORD_TO_FETCH,
                notices.stream().map(Notice::occasion).toList());
        return notices.size();
    }
}
