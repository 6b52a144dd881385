package org.accessportal.order.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.absence.AbsenceView.Unit;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Units and people around somebody who will be away, from the replica of the directory. */
@ApplicationScoped
class AbsenceQueries {

    /** Protected people are there for their own manager alone (ID-9). */
    private static final String KNOWN = """
            (not i.protected_identity or exists (select from directory_manager k
              where k.identity_id = i.identity_id and k.manager_id = :actor))
            """;

    private final Jdbi jdbi;

    AbsenceQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The units of one's people, with whoever may order for them on every day (RO-3). */
    List<Unit> units(Actor manager, AbsencePeriod period) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select led.unit_id, array(
                            select distinct o.identity_id from orderer_unit o
                              join directory_engagement own on own.engagement_id = o.engagement_id
                                and (own.ends_on is null or own.ends_on >= :to)
                              join directory_unit u on u.unit_id = o.unit_id
                                and u.administration_code = own.administration_code
                              join directory_identity i on i.identity_id = o.identity_id and %s
                            where o.unit_id = led.unit_id and o.identity_id <> :actor and o.starts_on <= :from
                              and (o.ends_on is null or o.ends_on >= :to)) as orderers
                        from (select distinct e.unit_id from directory_manager m
                              join directory_engagement e on e.engagement_id = m.engagement_id
                            where m.manager_id = :actor and (e.ends_on is null or e.ends_on >= :from)) led
                        order by led.unit_id
                        """.formatted(KNOWN))
                .bind("actor", manager.identityId())
                .bind("from", period.from)
                .bind("to", period.to)
                .map((row, context) -> new Unit(row.getObject("unit_id", UUID.class), List.of((UUID[])
                        row.getArray("orderers").getArray())))
                .list());
    }

    /** Of the people, those whom the viewer may know of. */
    Set<UUID> known(Actor viewer, Collection<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select i.identity_id from directory_identity i where i.identity_id = any(:people)"
                                + " and i.organization_id = :organization and " + KNOWN)
                .bind("people", people.toArray(UUID[]::new))
                .bind("organization", viewer.organizationId())
                .bind("actor", viewer.identityId())
                .mapTo(UUID.class)
                .set());
    }
}
