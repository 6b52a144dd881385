package org.accessportal.identity.roles;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.identity.roles.RoleHolderView.Because;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Everybody who may do something in the portal today, and why; nobody protected (ID-9). */
@ApplicationScoped
class RoleHolders {

    private static final String HOLDERS = """
            with holder as (
              select g.identity_id, g.role, g.administration_code, null::uuid as unit_id,
                case when a.id is null then 'INSTALLATION' else 'APPOINTMENT' end as because, a.proposed_by as granted_by,
                (a.confirmed_at at time zone 'Europe/Stockholm')::date as starts_on, a.ends_on, a.id as appointment_id
              from held_role g left join appointment a on a.id = g.appointment_id
              union all
              select distinct n.manager_id, 'MANAGER', null, null::uuid, 'CATALOGUE', null::uuid, null::date, null::date, null::uuid
              from nearest_manager n join published_engagement e on e.id = n.engagement_id
              where n.manager_id is not null and coalesce(e.ends_on >= :today, true)
              union all
              select d.delegate_id, 'DELEGATE', null, null, 'DELEGATION', d.manager_id, d.starts_on, d.ends_on, null
              from delegation d where d.ended_at is null and d.starts_on <= :today and d.ends_on >= :today
              union all
              select o.identity_id, 'ORDERER', null, o.unit_id, 'ORDER', null, o.starts_on, o.ends_on, null
              from orderer_unit o where o.starts_on <= :today and coalesce(o.ends_on >= :today, true))
            """;

    private static final String OF = """
             from holder h join identity i on i.id = h.identity_id
            where i.organization_id = :organization and i.ended_at is null and not i.protected_identity
              and case when :role::text is null then h.role not in ('MANAGER', 'DELEGATE', 'ORDERER') else h.role = :role end
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    RoleHolders(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Those of one role, or of all that are given; by role, administration and name. */
    Page<RoleHolderView> page(UUID organizationId, @Nullable String role, PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                bound(handle.createQuery(HOLDERS + "select h.*" + OF + """
                                order by h.role, h.administration_code nulls first, i.family_name, i.given_name, i.id,
                                  h.unit_id limit :limit offset :offset
                                """), organizationId, role)
                        .bind("limit", page.limit())
                        .bind("offset", page.offset())
                        .map((row, context) -> view(row))
                        .list(),
                bound(handle.createQuery(HOLDERS + "select count(*)" + OF), organizationId, role)
                        .mapTo(Long.class)
                        .one(),
                page.limit(),
                page.offset()));
    }

    private Query bound(Query query, UUID organizationId, @Nullable String role) {
        return query.bind("organization", organizationId).bind("role", role).bind("today", PortalTime.today(clock));
    }

    private static RoleHolderView view(ResultSet row) throws SQLException {
        return new RoleHolderView(
                row.getObject("identity_id", UUID.class),
                row.getString("role"),
                row.getString("administration_code"),
                row.getObject("unit_id", UUID.class),
                Because.valueOf(row.getString("because")),
                row.getObject("granted_by", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("appointment_id", UUID.class));
    }
}
