package org.accessportal.order.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.events.OrderFact.ReviewNotice;
import org.accessportal.platform.events.OrderFact.ReviewNoticeKind;
import org.accessportal.platform.outbox.Outbox;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells whoever answers for somebody that a review awaits them, reminds, and when the last day has passed takes it upwards
 * (GO-1). Nothing is ever removed because nobody answered.
 */
@ApplicationScoped
class ReviewNotices {

    private static final int AT_ONCE = 100;
    private static final int REMINDED_DAYS_BEFORE = 3;
    /** How long the new manager's name may be on its way after the new unit's. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Latest of its engagement, at the unit where that is now, with something left to answer. */
    private static final String OPEN = """
            r.unit_id = (select e.unit_id from directory_engagement e where e.engagement_id = r.engagement_id)
              and not exists (select from review n where n.engagement_id = r.engagement_id and n.number > r.number)
              and exists (select from review_item t join order_line l on l.id = t.line_id
                where t.review_id = r.id and t.answer is null and l.state = 'ACTIVE')
            """;

    private static final String HAS_MANAGER =
            "exists (select from acting_manager(:today) m where m.engagement_id = r.engagement_id)";

    private static final String MARKED = """
            with due as (
              select r.id from review r where %s and %s order by r.due_on, r.id limit :most for update skip locked),
            marked as (update review r set %s = :now from due where r.id = due.id returning r.*)
            select r.id, r.organization_id, r.due_on, array(
              select distinct m.actor_id from acting_manager(:today) m
              where m.engagement_id = r.engagement_id and m.actor_id <> r.identity_id
              union %s) as told from marked r
            """;

    /** The managers of the nearest manager by their primary engagement; about somebody protected those appointed. */
    private static final String ABOVE = """
            select a.actor_id from directory_manager m
              join directory_engagement own on own.identity_id = m.manager_id and own.is_primary
              join acting_manager(:today) a on a.engagement_id = own.engagement_id
            where m.engagement_id = r.engagement_id and a.actor_id <> r.identity_id and exists (
              select from directory_identity i where i.identity_id = r.identity_id and not i.protected_identity)
            union select o.identity_id from directory_protection_officer o join directory_identity i
              on i.identity_id = r.identity_id and i.protected_identity
            where o.organization_id = r.organization_id and o.identity_id <> r.identity_id
            """;

    private static final String NOBODY_ELSE = "select null::uuid where false";

    private static final String NEW = MARKED.formatted(
            OPEN, "r.told_at is null and r.opened_at <= :settled and " + HAS_MANAGER, "told_at", NOBODY_ELSE);
    private static final String DUE_SOON = MARKED.formatted(
            OPEN,
            "r.told_at is not null and r.reminded_at is null and r.due_on <= :soon and " + HAS_MANAGER,
            "reminded_at",
            NOBODY_ELSE);
    private static final String LATE =
            MARKED.formatted(OPEN, "r.escalated_at is null and r.due_on < :today", "escalated_at", ABOVE);

    private record Told(UUID reviewId, UUID organizationId, LocalDate dueOn, List<UUID> recipientIds) {}

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    ReviewNotices(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of the next ones; whether there may be more. */
    @Transactional
    boolean tellNext() {
        int told = tell(NEW, ReviewNoticeKind.AWAITS);
        told += tell(DUE_SOON, ReviewNoticeKind.REMINDER);
        told += tell(LATE, ReviewNoticeKind.ESCALATED);
        return told >= AT_ONCE;
    }

    private int tell(String due, ReviewNoticeKind kind) {
        List<Told> marked = marked(due);
        marked.stream()
                .filter(one -> !one.recipientIds().isEmpty())
                .map(one -> new ReviewNotice(
                        one.reviewId(), one.organizationId(), kind, one.dueOn(), one.recipientIds(), clock.instant()))
                .forEach(outbox::publish);
        return marked.size();
    }

    private List<Told> marked(String due) {
        LocalDate today = PortalTime.today(clock);
        return jdbi.withHandle(handle -> handle.createQuery(due)
                .bind("today", today)
                .bind("soon", today.plusDays(REMINDED_DAYS_BEFORE))
                .bind("settled", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("most", AT_ONCE)
                .map((row, context) -> new Told(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        List.of((UUID[]) row.getArray(4).getArray())))
                .list());
    }
}
