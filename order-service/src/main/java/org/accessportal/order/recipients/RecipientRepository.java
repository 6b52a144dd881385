package org.accessportal.order.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Who may order for whom, from the replica of the directory. */
@ApplicationScoped
class RecipientRepository {

    /**
     * Every engagement with the rights that the actor has to it: manager (RO-8), by one's own or a lent role (RO-2);
     * orderer at the unit, whose own engagement lasts and is of the same administration (RO-3); and the person, but not
     * at a provider (RO-4). Protected people are there for who acts as their manager and themselves alone (ID-9).
     */
    private static final String RIGHTS = """
            with granted as (
              select engagement_id, 'MANAGER' as granted_right, delegation_id from acting_manager(:today)
              where actor_id = :actor
              union all
              select e.engagement_id, 'ORDERER', null from orderer_unit o
                join directory_engagement own on own.engagement_id = o.engagement_id
                  and (own.ends_on is null or own.ends_on >= :today)
                join directory_unit u on u.unit_id = o.unit_id and u.administration_code = own.administration_code
                join directory_engagement e on e.unit_id = o.unit_id
                join directory_identity i on i.identity_id = e.identity_id and not i.protected_identity
              where o.identity_id = :actor and o.starts_on <= :today and (o.ends_on is null or o.ends_on >= :today)
                and not (u.provider and e.identity_id = :actor)
              union all
              select e.engagement_id, 'SELF', null from directory_engagement e
                left join directory_unit u on u.unit_id = e.unit_id
              where e.identity_id = :actor and not coalesce(u.provider, false)),
            recipient as (
              select e.*, coalesce(u.provider, false) as provider, m.manager_id,
                array(select distinct granted_right from granted g where g.engagement_id = e.engagement_id) as rights,
                (select g.delegation_id from granted g where g.engagement_id = e.engagement_id
                  and g.granted_right = 'MANAGER' order by g.delegation_id nulls first limit 1) as delegation_id
              from directory_engagement e
                join directory_identity i on i.identity_id = e.identity_id and i.organization_id = :organization
                left join directory_unit u on u.unit_id = e.unit_id
                left join directory_manager m on m.engagement_id = e.engagement_id
              where e.engagement_id in (select engagement_id from granted)
                and (e.ends_on is null or e.ends_on >= :today))
            """;

    private static final String FILTER = """
             where (not :some or identity_id = any(:identities)) and (:unit::uuid is null or unit_id = :unit)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    RecipientRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    List<OrderRight> page(Actor actor, RecipientFilter filter, int offset, int limit) {
        return jdbi.withHandle(handle -> filtered(
                        handle.createQuery(RIGHTS + "select * from recipient" + FILTER
                                + " order by identity_id, is_primary desc, engagement_id limit :limit offset :offset"),
                        actor,
                        filter)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> right(row))
                .list());
    }

    long count(Actor actor, RecipientFilter filter) {
        return jdbi.withHandle(handle -> filtered(
                        handle.createQuery(RIGHTS + "select count(*) from recipient" + FILTER), actor, filter)
                .mapTo(Long.class)
                .one());
    }

    /** Every engagement that the actor may order for. */
    Set<UUID> engagementsOf(Actor actor) {
        return jdbi.withHandle(
                handle -> bound(handle.createQuery(RIGHTS + "select engagement_id from recipient"), actor)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Of the engagements, those that the actor may order for. */
    List<OrderRight> of(Actor actor, Collection<UUID> engagementIds) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(RIGHTS + "select * from recipient where engagement_id = any(:engagements)"),
                        actor)
                .bind("engagements", engagementIds.toArray(UUID[]::new))
                .map((row, context) -> right(row))
                .list());
    }

    boolean mayOrderForOthers(Actor actor) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery(
                                RIGHTS + "select exists (select from recipient where identity_id <> :actor)"),
                        actor)
                .mapTo(Boolean.class)
                .one());
    }

    boolean isOpenlyHere(UUID identityId, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from directory_identity where identity_id = :id
                          and organization_id = :organization and not protected_identity)
                        """)
                .bind("id", identityId)
                .bind("organization", organizationId)
                .mapTo(Boolean.class)
                .one());
    }

    Map<String, String> administrationsOf(Collection<String> unitIds, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit_id::text, administration_code from directory_unit
                        where unit_id::text = any(:units) and organization_id = :organization
                        """)
                .bind("units", unitIds.toArray(String[]::new))
                .bind("organization", organizationId)
                .reduceRows(new HashMap<String, String>(), (found, row) -> {
                    found.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
                    return found;
                }));
    }

    private Query filtered(Query query, Actor actor, RecipientFilter filter) {
        return bound(query, actor)
                .bind("some", !filter.identityIds().isEmpty())
                .bind("identities", filter.identityIds().toArray(UUID[]::new))
                .bind("unit", filter.unitId());
    }

    private Query bound(Query query, Actor actor) {
        return query.bind("actor", actor.identityId())
                .bind("organization", actor.organizationId())
                .bind("today", PortalTime.today(clock));
    }

    private static OrderRight right(ResultSet row) throws SQLException {
        var rights = EnumSet.noneOf(OrderableBy.class);
        Arrays.stream((String[]) row.getArray("rights").getArray())
                .map(OrderableBy::valueOf)
                .forEach(rights::add);
        return new OrderRight(
                id(row, "identity_id"),
                id(row, "engagement_id"),
                id(row, "unit_id"),
                row.getString("administration_code"),
                row.getString("title_code"),
                row.getString("employment_form"),
                row.getString("cost_responsibility_number"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("is_primary"),
                row.getBoolean("provider"),
                row.getObject("manager_id", UUID.class),
                row.getObject("delegation_id", UUID.class),
                rights);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** Which recipients are wanted; no identities: all. */
    record RecipientFilter(List<UUID> identityIds, @Nullable UUID unitId) {}
}
