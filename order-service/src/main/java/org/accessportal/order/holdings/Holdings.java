package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people have already, or have ordered already (OR-1). */
@ApplicationScoped
public class Holdings {

    private final Jdbi jdbi;

    Holdings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A resource that somebody has, or that is on its way.
     *
     * @param pending it is ordered, and not yet there
     */
    public record Holding(
            UUID identityId, UUID resourceId, @Nullable String level, boolean pending) {}

    /** What a line was ordered for: it never changes. */
    public record Ordered(UUID lineId, UUID engagementId, UUID resourceId) {}

    /** What these lines were ordered for; those that there are. */
    public Set<Ordered> ordered(Collection<UUID> lineIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, engagement_id, resource_id from order_line where id = any(:ids)")
                .bind("ids", lineIds.toArray(UUID[]::new))
                .map((row, context) -> new Ordered(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .set());
    }

    /** What these people have and have ordered. */
    public List<Holding> of(Collection<UUID> identityIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id, resource_id, level, false as pending from holding
                        where identity_id = any(:ids) and status in ('PLANNED', 'BEING_DELIVERED', 'ACTIVE', 'FROZEN', 'BLOCKED')
                        union all
                        select recipient_id, resource_id, level, state <> 'ACTIVE' from order_line
                        where recipient_id = any(:ids) and action in ('NEW', 'CHANGE', 'EXTEND')
                          and state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'AWAITING_END')
                        """)
                .bind("ids", identityIds.toArray(UUID[]::new))
                .map((row, context) -> new Holding(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4)))
                .list());
    }

    /**
     * What at least two, and at least every other, of those with the same title at the same unit have because of it, the
     * most usual first (OR-1). Protected people are not counted (ID-9).
     */
    public List<UUID> usualAmongColleagues(UUID engagementId, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with colleague as (
                          select c.engagement_id, c.identity_id
                          from directory_engagement e join directory_engagement c
                            on c.unit_id = e.unit_id and c.title_code = e.title_code and c.identity_id <> e.identity_id
                          join directory_identity i on i.identity_id = c.identity_id and not i.protected_identity
                          where e.engagement_id = :engagement and coalesce(c.starts_on <= :today, true)
                            and coalesce(c.ends_on >= :today, true))
                        select h.resource_id
                        from colleague c join holding h
                          on h.identity_id = c.identity_id and c.engagement_id = any(h.given_for)
                        where h.status in ('BEING_DELIVERED', 'ACTIVE')
                        group by h.resource_id
                        having count(distinct c.identity_id)
                          >= greatest(2, (select (count(distinct identity_id) + 1) / 2 from colleague))
                        order by count(distinct c.identity_id) desc, h.resource_id limit 20
                        """)
                .bind("engagement", engagementId)
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
    }

    /**
     * What the person has because a policy or an order gives it for the engagement, and can use now (OR-4). Of what
     * another engagement gives too, the level is that of the order for this one, else unknown.
     */
    List<HoldingView> givenFor(UUID identityId, UUID engagementId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with given as (
                          select resource_id, case when engagement_id = :engagement then level end as level from holding
                          where identity_id = :identity and :engagement = any(given_for)
                            and status in ('BEING_DELIVERED', 'ACTIVE')
                          union all
                          select resource_id, level from order_line
                          where engagement_id = :engagement and action in ('NEW', 'CHANGE', 'EXTEND')
                            and state = 'ACTIVE')
                        select distinct on (resource_id) resource_id, level from given
                        order by resource_id, level is null, level
                        """)
                .bind("identity", identityId)
                .bind("engagement", engagementId)
                .map((row, context) -> new HoldingView(row.getObject(1, UUID.class), row.getString(2)))
                .list());
    }
}
