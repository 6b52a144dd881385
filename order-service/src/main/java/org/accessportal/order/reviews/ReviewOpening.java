package org.accessportal.order.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens a review where an engagement's unit is another than the one that an active line was ordered, or last looked at,
 * for (GO-1). What is compared are rows of this database, so that a state that comes again opens nothing.
 */
@ApplicationScoped
class ReviewOpening {

    /** What follows from policy is no line; what already waits for the same unit's answer is not asked about twice. */
    private static final String OPEN = """
            with moved as (
              select e.engagement_id, e.identity_id, e.unit_id, i.organization_id, l.id as line_id
              from directory_engagement e join directory_identity i using (identity_id)
                join order_line l on l.engagement_id = e.engagement_id
                left join reviewed_line s on s.line_id = l.id
              where e.identity_id = any(:ids) and (e.ends_on is null or e.ends_on >= :today)
                and l.state = 'ACTIVE' and l.action in ('NEW', 'CHANGE', 'EXTEND')
                and e.unit_id <> coalesce(s.unit_id, l.unit_id)
                and not exists (select from review_item t join review r on r.id = t.review_id
                  where t.line_id = l.id and t.answer is null and r.unit_id = e.unit_id
                    and not exists (select from review n where n.engagement_id = r.engagement_id and n.number > r.number))),
            opened as (
              insert into review (id, organization_id, identity_id, engagement_id, unit_id, number, due_on, opened_at)
              select gen_random_uuid(), organization_id, identity_id, engagement_id, unit_id,
                coalesce((select max(r.number) from review r where r.engagement_id = m.engagement_id), 0) + 1,
                :due, :now
              from (select distinct organization_id, identity_id, engagement_id, unit_id from moved) m
              returning id, engagement_id)
            insert into review_item (review_id, line_id)
              select o.id, m.line_id from opened o join moved m using (engagement_id)
            """;

    private final Jdbi jdbi;
    private final ReviewSettings settings;
    private final Clock clock;

    ReviewOpening(Jdbi jdbi, ReviewSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a review for each of these people's engagements that has come to another unit. */
    void openFor(UUID[] identityIds) {
        jdbi.useHandle(handle -> handle.createUpdate(OPEN)
                .bind("ids", identityIds)
                .bind("today", PortalTime.today(clock))
                .bind("due", PortalTime.today(clock).plusDays(settings.daysToAnswer()))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
