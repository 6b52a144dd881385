package org.accessportal.order.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Lines that give access at other units than the recipient's own; none of protected people (ID-9). */
@ApplicationScoped
class ReachQueries {

    private static final String FROM = """
             from order_line l join directory_identity i on i.identity_id = l.recipient_id and not i.protected_identity
            where l.organization_id = :organization and l.reaches_units <> '{}'
              and (l.state = 'ACTIVE' or (l.state = 'AWAITING_END' and l.desired <> 'ENDED'))
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

    /** What reaches these units, the newest first. */
    List<ReachView> page(Collection<UUID> unitIds, UUID organizationId, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.*, array(select unnest(l.reaches_units) intersect select unnest(:units)) as reached"
                                + FROM + " and l.reaches_units && :units"
                                + " order by l.since desc, l.case_number desc limit :limit offset :offset")
                .bind("organization", organizationId)
                .bind("units", unitIds.toArray(UUID[]::new))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> view(row))
                .list());
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
                row.getObject("sender_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getString("level"),
                List.of((UUID[]) row.getArray("reached").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
