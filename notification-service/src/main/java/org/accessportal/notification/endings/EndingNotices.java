package org.accessportal.notification.endings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.Messages;
import org.accessportal.notification.mail.Template;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever acts as the nearest manager 30, 14 and 3 days before an engagement ends (AS-7). Who comes late is told
 * once, of the days that are left. Not of an engagement that another one of the same person follows or outlasts, nor of
 * one that is too short to have been otherwise, nor of somebody whose access is stopped.
 */
@ApplicationScoped
class EndingNotices {

    private static final int BATCH = 500;

    /** An end that has been noticed, and one of those to tell; null when nobody is known. */
    private record Noticed(
            UUID engagementId,
            UUID identityId,
            UUID organizationId,
            @Nullable UUID recipientId,
            LocalDate endsOn,
            int daysBefore) {

        Messages.Occasion occasion(UUID recipient) {
            String once = engagementId + "/" + endsOn + "/" + daysBefore;
            return new Messages.Occasion(once, organizationId, recipient, identityId, endsOn.toString());
        }
    }

    /** The latest of the three moments that has come, for each engagement that nobody was told of then. */
    private static final String NEXT = """
            with ending as (
              select e.engagement_id, e.identity_id, e.ends_on, min(b.days) as days
              from directory_engagement e join (values (3), (14), (30)) b(days) on e.ends_on - b.days <= :today
              where e.ends_on >= :today and coalesce(e.starts_on <= :today, true)
                and coalesce(e.ends_on - e.starts_on > b.days, true)
                and not exists (select from directory_block s where s.identity_id = e.identity_id)
                and not exists (select from directory_engagement o
                  where o.identity_id = e.identity_id and o.engagement_id <> e.engagement_id
                    and coalesce(o.ends_on > e.ends_on, true) and coalesce(o.starts_on <= e.ends_on + 1, true))
              group by e.engagement_id, e.identity_id, e.ends_on),
            noticed as (
              insert into ending_notice
              select n.engagement_id, n.ends_on, n.days, :now from ending n
              where not exists (select from ending_notice t where t.engagement_id = n.engagement_id
                and t.ends_on = n.ends_on and t.days_before = n.days)
              order by n.engagement_id limit :most
              on conflict do nothing
              returning engagement_id, ends_on, days_before)
            select n.engagement_id, i.identity_id, i.organization_id, a.actor_id, n.ends_on, n.days_before
            from noticed n join ending e on e.engagement_id = n.engagement_id
              join directory_identity i on i.identity_id = e.identity_id
              left join acting_manager(:today) a on a.engagement_id = n.engagement_id
            """;

    private final Jdbi jdbi;
    private final Messages messages;
    private final Clock clock;

    EndingNotices(Jdbi jdbi, Messages messages, Clock clock) {
        this.jdbi = jdbi;
        this.messages = messages;
        this.clock = clock;
    }

    /** Makes the messages that are due; 0 when none are. */
    @Transactional
    int makeNext() {
        List<Noticed> noticed = jdbi.withHandle(handle -> handle.createQuery(NEXT)
                .bind("today", PortalTime.today(clock))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("most", BATCH)
                .map((row, context) -> new Noticed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, LocalDate.class),
                        row.getInt(6)))
                .list());
        List<Messages.Occasion> occasions = new ArrayList<>();
        for (Noticed each : noticed) {
            if (each.recipientId() != null) {
                occasions.add(each.occasion(each.recipientId()));
            }
        }
        messages.add(Template.ENGAGEMENT_ENDS_SOON, occasions);
        return noticed.size();
    }
}
