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
import org.jspecify.annotations.Nullable;

/** What wishes are held against (PO-9), each for all of them at once. */
@ApplicationScoped
class SeparationQueries {

    private final Jdbi jdbi;
    private final Clock clock;

    SeparationQueries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The pairs that one of the resources is of, or something that comes along with a level of one. */
    List<SeparatedPair> pairsOf(UUID organizationId, Collection<UUID> resourceIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with given as (
                          select unnest(:resources) as id
                          union
                          select group_id from level_group
                          where organization_id = :organization and resource_id = any(:resources))
                        select * from separation where organization_id = :organization and not ended
                          and (one_resource_id in (select id from given) or other_resource_id in (select id from given))
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

    /** The groups that come along with the resources' levels. */
    Map<LevelOf, Set<UUID>> brought(UUID organizationId, Collection<UUID> resourceIds) {
        record Brought(LevelOf level, UUID groupId) {}
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select resource_id, level, group_id from level_group
                        where organization_id = :organization and resource_id = any(:resources)
                        """)
                .bind("organization", organizationId)
                .bind("resources", resourceIds.toArray(UUID[]::new))
                .map((row, context) -> new Brought(
                        new LevelOf(row.getObject(1, UUID.class), row.getString(2)), row.getObject(3, UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Brought::level, Collectors.mapping(Brought::groupId, Collectors.toSet()))));
    }

    /**
     * Which of the resources the people have, or have ordered, by themselves or with a level.
     *
     * @param besides the line that is about to give something: of the others only those count that everybody has said
     *     yes to; null: all that have been sent count
     */
    List<Held> held(Collection<UUID> identityIds, Collection<UUID> resourceIds, @Nullable UUID besides) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id, resource_id, null::date as starts_on, ends_on, line_ids from held_resource
                        where identity_id = any(:identities) and resource_id = any(:resources)
                          and status in ('PLANNED', 'BEING_DELIVERED', 'ACTIVE', 'FROZEN', 'BLOCKED')
                        union all
                        select l.recipient_id, given.id, l.starts_on, l.ends_on, array[l.id] from order_line l
                          cross join lateral (select l.resource_id union select b.group_id from level_group b
                            where b.resource_id = l.resource_id and b.level = l.level) as given(id)
                        where l.recipient_id = any(:identities) and given.id = any(:resources)
                          and l.action in ('NEW', 'CHANGE', 'EXTEND') and l.id is distinct from cast(:besides as uuid)
                          and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED', 'AWAITING_END')
                          and (cast(:besides as uuid) is null
                            or l.state not in ('AWAITING_PREREQUISITE', 'AWAITING_APPROVAL', 'AWAITING_ATTESTATION'))
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .bind("resources", resourceIds.toArray(UUID[]::new))
                .bind("besides", besides)
                .map((row, context) -> new Held(
                        row.getObject("identity_id", UUID.class),
                        row.getObject("resource_id", UUID.class),
                        days(row),
                        List.of((UUID[]) row.getArray("line_ids").getArray())))
                .list());
    }

    /**
     * The people's exceptions that last, or wait to be approved.
     *
     * @param besides the line that is about to give something: of the others only those count that everybody has said
     *     yes to; null: all that have been sent count
     */
    List<Excepted> excepted(Collection<UUID> identityIds, @Nullable UUID besides) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select x.line_id, x.separation_id, l.recipient_id, l.starts_on, l.ends_on
                        from order_line l join separation_exception x on x.line_id = l.id
                        where l.recipient_id = any(:identities)
                          and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN', 'FAILED')
                          and (cast(:besides as uuid) is null or l.id = cast(:besides as uuid)
                            or l.state not in ('AWAITING_PREREQUISITE', 'AWAITING_APPROVAL', 'AWAITING_ATTESTATION'))
                        """)
                .bind("identities", identityIds.toArray(UUID[]::new))
                .bind("besides", besides)
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
