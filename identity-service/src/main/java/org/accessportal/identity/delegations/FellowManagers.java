package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.delegations.DelegationView.Candidate;
import org.accessportal.identity.identities.PersonQuery;
import org.jdbi.v3.core.Jdbi;

/**
 * The other managers of an administration, to whom the role may be lent where the organization allows it (RO-2). Nobody
 * with a protected identity is one of them: they are not the manager's people, so that the manager may not know who they
 * are (ID-9).
 */
@ApplicationScoped
class FellowManagers {

    private static final int MOST = 1_000;

    /** Nobody who manages nobody has a role to lend. */
    private static final String FROM = """
             from identity i join organization o on o.id = i.organization_id and o.lends_among_managers
             where i.ended_at is null and not i.protected_identity
               and exists (select from nearest_manager n join published_engagement e on e.id = n.engagement_id
                 where n.manager_id = :manager and coalesce(e.ends_on >= :today, true))
               and i.id in (select fellow_id from fellow_manager(:manager, :today))
            """;

    private static final String CANDIDATES = """
            select i.id, <name>,
              (select u.name from published_engagement e join unit u on u.id = e.unit_id
                where e.identity_id = i.id and lasts(e.starts_on, e.ends_on, :today)
                order by e.is_primary desc, e.starts_on limit 1)
            """.replace("<name>", PersonQuery.DISPLAY_NAME) + FROM
            + " order by lower(i.family_name), lower(i.given_name), i.id limit :most";

    private final Jdbi jdbi;

    FellowManagers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Candidate> candidates(UUID manager, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bind("manager", manager)
                .bind("today", today)
                .bind("most", MOST)
                .map((row, context) ->
                        new Candidate(row.getObject(1, UUID.class), row.getString(2), row.getString(3), false, true))
                .list());
    }

    boolean has(UUID manager, UUID person, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select" + FROM + " and i.id = :person)")
                .bind("manager", manager)
                .bind("person", person)
                .bind("today", today)
                .mapTo(Boolean.class)
                .one());
    }
}
