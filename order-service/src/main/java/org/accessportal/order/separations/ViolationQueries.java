package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Who was found to hold what nobody may hold together, and still does; protected people are nowhere here (ID-9). */
@ApplicationScoped
class ViolationQueries {

    /** The last day of somebody's exception from the separation; null: there is none. */
    static final String EXCEPTED_UNTIL = """
            (select max(l.ends_on) from separation_exception x join order_line l on l.id = x.line_id
              where x.separation_id = v.separation_id and l.recipient_id = v.identity_id and l.ends_on >= :today
                and l.state in ('AWAITING_START', 'BEING_DELIVERED', 'ACTIVE', 'AWAITING_END'))
            """;

    private static final String VIOLATING = """
            with held as (
              select identity_id, resource_id, bool_or(cardinality(line_ids) > 0) as by_order from held_resource
              where identity_id in (select identity_id from separation_violation)
                and status in ('BEING_DELIVERED', 'ACTIVE', 'FROZEN', 'BLOCKED')
              group by identity_id, resource_id),
            violating as (
              select v.separation_id, v.identity_id, v.found_on, one.by_order as one_by_order,
                other.by_order as other_by_order,
                <excepted_until> as excepted_until
              from separation_violation v
                join separation s on s.id = v.separation_id and not s.ended
                join directory_identity i on i.identity_id = v.identity_id and not i.protected_identity
                join held one on one.identity_id = v.identity_id and one.resource_id = s.one_resource_id
                join held other on other.identity_id = v.identity_id and other.resource_id = s.other_resource_id
              where s.organization_id = :organization and (:everywhere or exists (
                select from directory_engagement e where e.identity_id = v.identity_id
                  and e.administration_code = any(:administrations) and coalesce(e.ends_on >= :today, true))))
            """.replace("<excepted_until>", EXCEPTED_UNTIL);

    private final Jdbi jdbi;
    private final Clock clock;

    ViolationQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Whom somebody may see: everybody of the organization, or those who work in these administrations. */
    record Reach(Actor actor, boolean everywhere, Set<String> administrations) {}

    List<ViolationCount> counts(Reach reach) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(VIOLATING + """
                        select separation_id, count(*) filter (where excepted_until is null),
                          count(*) filter (where excepted_until is not null)
                        from violating group by separation_id order by separation_id
                        """), reach)
                .map((row, context) -> new ViolationCount(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list());
    }

    /** Those without an exception first, and of them the oldest first. */
    List<ViolationView> page(UUID separationId, Reach reach, PageRequest page) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(VIOLATING + """
                        select * from violating where separation_id = :separation
                        order by excepted_until nulls first, found_on, identity_id limit :limit offset :offset
                        """), reach)
                .bind("separation", separationId)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> new ViolationView(
                        row.getObject("identity_id", UUID.class),
                        row.getObject("found_on", LocalDate.class),
                        row.getObject("excepted_until", LocalDate.class),
                        row.getBoolean("one_by_order"),
                        row.getBoolean("other_by_order")))
                .list());
    }

    long count(UUID separationId, Reach reach) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(
                                VIOLATING + "select count(*) from violating where separation_id = :separation"),
                        reach)
                .bind("separation", separationId)
                .mapTo(Long.class)
                .one());
    }

    /** Whether it holds in the actor's organization. */
    boolean isInForce(UUID separationId, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from separation
                          where id = :separation and organization_id = :organization and not ended)
                        """)
                .bind("separation", separationId)
                .bind("organization", actor.organizationId())
                .mapTo(Boolean.class)
                .one());
    }

    private Query bound(Query query, Reach reach) {
        return query.bind("organization", reach.actor().organizationId())
                .bind("everywhere", reach.everywhere())
                .bind("administrations", reach.administrations().toArray(String[]::new))
                .bind("today", PortalTime.today(clock));
    }
}
