package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Lines that give access at other units than the recipient's own; none of protected people (ID-9). */
@ApplicationScoped
class ReachQueries {

    private static final String FROM = """
             from order_line l join directory_identity i on i.identity_id = l.recipient_id and not i.protected_identity
              join directory_engagement e on e.engagement_id = l.engagement_id
              join directory_unit own on own.unit_id = e.unit_id
            where l.organization_id = :organization and l.reaches_units <> '{}'
              and (l.state = 'ACTIVE' or (l.state = 'AWAITING_END' and l.desired <> 'ENDED'))
            """;

    private static final String PAGE = """
            select l.*, own.unit_id as recipient_unit,
              array(select unnest(l.reaches_units) intersect select unnest(:units)) as reached,
              case when own.provider or not exists (select from directory_unit u
                  where u.unit_id = any(l.reaches_units) and u.unit_id = any(:units)
                    and u.administration_code = e.administration_code) then 'OUTSIDER'
                when l.ends_on is not null then 'TEMPORARY' else 'LASTING' end as kind
            """;

    private static final String OUTSIDERS_FIRST = """
             order by case kind when 'OUTSIDER' then 1 when 'TEMPORARY' then 2 else 3 end, since desc, case_number desc
            limit :limit offset :offset
            """;

    private final Jdbi jdbi;

    ReachQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every unit of the organization that is reached from another. */
    List<UUID> reached(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct unnest(l.reaches_units)" + FROM)
                .bind("organization", organizationId)
                .mapTo(UUID.class)
                .list());
    }

    /** What reaches these units: outsiders first, then what is temporary; the newest first (AS-6). */
    List<ReachView> page(Collection<UUID> unitIds, UUID organizationId, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from (" + PAGE + FROM + " and l.reaches_units && :units) reach" + OUTSIDERS_FIRST)
                .bind("organization", organizationId)
                .bind("units", unitIds.toArray(UUID[]::new))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
    }

    /** Of these lines, those that reach these units, with the units; never the person's own. */
    Map<UUID, List<UUID>> unitsOf(Collection<UUID> lineIds, Collection<UUID> unitIds, Actor actor) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select l.id, l.reaches_units" + FROM
                        + " and l.reaches_units && :units and l.id = any(:lines) and l.recipient_id <> :actor")
                .bind("organization", actor.organizationId())
                .bind("units", unitIds.toArray(UUID[]::new))
                .bind("lines", lineIds.toArray(UUID[]::new))
                .bind("actor", actor.identityId())
                .map((row, context) -> found.put(row.getObject(1, UUID.class), List.of((UUID[])
                        row.getArray(2).getArray())))
                .list());
        return found;
    }

    long count(Collection<UUID> unitIds, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*)" + FROM + " and l.reaches_units && :units")
                .bind("organization", organizationId)
                .bind("units", unitIds.toArray(UUID[]::new))
                .mapTo(Long.class)
                .one());
    }

    /** Whether the person is protected, as far as is known. */
    boolean isProtected(UUID identityId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select protected_identity from directory_identity where identity_id = :id")
                .bind("id", identityId)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    private static ReachView view(ResultSet row) throws SQLException {
        return new ReachView(
                row.getObject("id", UUID.class),
                row.getLong("case_number"),
                ReachKind.valueOf(row.getString("kind")),
                row.getObject("sender_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getObject("recipient_unit", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getString("level"),
                List.of((UUID[]) row.getArray("reached").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
