package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Who manages a unit. The replica of the directory knows who is nearest manager of whom and not who manages what, so it
 * is whoever is nearest manager of most of those who work there, somebody who works there before others; where nobody
 * is, as with the unit above, and so on (RO-8).
 */
@ApplicationScoped
class UnitManagers {

    private static final String CHOSEN = """
            with recursive place as (
              select u.unit_id as target, u.unit_id, u.parent_id, 0 as depth from directory_unit u
              where u.unit_id = any(:units) and u.organization_id = :organization
              union all
              select p.target, u.unit_id, u.parent_id, p.depth + 1 from place p
                join directory_unit u on u.unit_id = p.parent_id),
            managing as (
              select p.target, p.depth, p.unit_id, m.manager_id, count(*) as staff from place p
                join directory_engagement e on e.unit_id = p.unit_id
                join directory_manager m on m.engagement_id = e.engagement_id and m.manager_id is not null
              where (e.starts_on is null or e.starts_on <= :today) and (e.ends_on is null or e.ends_on >= :today)
              group by 1, 2, 3, 4),
            chosen as (
              select distinct on (target) target, manager_id from managing g
              order by target, depth, staff desc, (exists (select from directory_engagement own
                where own.identity_id = g.manager_id and own.unit_id = g.unit_id)) desc, manager_id)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    UnitManagers(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A unit, and how somebody acts as its manager. */
    record ManagedUnit(UUID unitId, Acting acting) {}

    /** Those who act as the managers of these units (RO-2). */
    List<UUID> of(Collection<UUID> unitIds, UUID organizationId) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(CHOSEN + """
                        select distinct a.actor_id from chosen c join acting_manager(:today) a using (manager_id)
                        """), unitIds, organizationId)
                .mapTo(UUID.class)
                .list());
    }

    /** Of these units, those whose manager the person is, or acts as. */
    List<ManagedUnit> managedBy(UUID person, Collection<UUID> unitIds, UUID organizationId) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(CHOSEN + """
                        , acting as (
                          select distinct on (manager_id) manager_id, delegation_id from acting_manager(:today)
                          where actor_id = :person order by manager_id, delegation_id nulls first)
                        select target, manager_id, delegation_id from chosen join acting using (manager_id)
                        """), unitIds, organizationId)
                .bind("person", person)
                .map((row, context) -> new ManagedUnit(
                        row.getObject(1, UUID.class),
                        new Acting(person, row.getObject(2, UUID.class), row.getObject(3, UUID.class))))
                .list());
    }

    private Query bound(Query query, Collection<UUID> unitIds, UUID organizationId) {
        return query.bind("units", unitIds.toArray(UUID[]::new))
                .bind("organization", organizationId)
                .bind("today", PortalTime.today(clock));
    }
}
