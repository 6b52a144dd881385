package org.accessportal.order.separations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** What wishes are held against (PO-9), each for all of them at once. */
@ApplicationScoped
class SeparationQueries {

    private final Jdbi jdbi;
    private final Clock clock;

    SeparationQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The pairs that one of the resources is of. */
    List<SeparatedPair> pairsOf(UUID organizationId, Collection<UUID> resourceIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from separation where organization_id = :organization and not ended
                          and (one_resource_id = any(:resources) or other_resource_id = any(:resources))
                        order by name, id
                        """)
                .bind("organization", organizationId)
                .bind("resources", resourceIds.toArray(UUID[]::new))
                .map((row, context) -> pair(row))
                .list());
    }

    /** Where the people work, now or later. */
    Map<UUID, Set<String>> administrationsOf(Collection<UUID> identityIds) {
        record Works(UUID identityId, String administrationCode) {}
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select distinct identity_id, administration_code from directory_engagement
                        where identity_id = any(:identities) and (ends_on is null or ends_on >= :today)
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .bind("today", PortalTime.today(clock))
                .map((row, context) -> new Works(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Works::identityId, Collectors.mapping(Works::administrationCode, Collectors.toSet()))));
    }

    /** Which of the resources the people have, or have ordered, whether or not it has been approved. */
    List<Held> held(Collection<UUID> identityIds, Collection<UUID> resourceIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id, resource_id, null::date as starts_on, ends_on, line_ids from holding
                        where identity_id = any(:identities) and resource_id = any(:resources)
                          and status in ('PLANNED', 'BEING_DELIVERED', 'ACTIVE', 'FROZEN', 'BLOCKED')
                        union all
                        select recipient_id, resource_id, starts_on, ends_on, array[id] from order_line
                        where recipient_id = any(:identities) and resource_id = any(:resources)
                          and action in ('NEW', 'CHANGE', 'EXTEND')
                          and state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'AWAITING_END')
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .bind("resources", resourceIds.toArray(UUID[]::new))
                .map((row, context) -> new Held(
                        row.getObject("identity_id", UUID.class),
                        row.getObject("resource_id", UUID.class),
                        days(row),
                        List.of((UUID[]) row.getArray("line_ids").getArray())))
                .list());
    }

    /** The people's exceptions that last, or wait to be approved. */
    List<Excepted> excepted(Collection<UUID> identityIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select x.line_id, x.separation_id, l.recipient_id, l.starts_on, l.ends_on
                        from order_line l join separation_exception x on x.line_id = l.id
                        where l.recipient_id = any(:identities)
                          and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED')
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .map((row, context) -> new Excepted(
                        row.getObject("line_id", UUID.class),
                        row.getObject("separation_id", UUID.class),
                        row.getObject("recipient_id", UUID.class),
                        days(row)))
                .list());
    }

    static SeparatedPair pair(ResultSet row) throws SQLException {
        return new SeparatedPair(
                row.getObject("id", UUID.class),
                row.getString("administration_code"),
                row.getObject("one_resource_id", UUID.class),
                row.getObject("other_resource_id", UUID.class),
                row.getString("name"),
                row.getString("why"));
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }
}
