package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.delegations.DelegationView.Candidate;
import org.accessportal.identity.identities.PersonQuery;
import org.jdbi.v3.core.Jdbi;

/** The people whose nearest manager somebody is by the catalogue alone: what is lent cannot be lent again (RO-2). */
@ApplicationScoped
class Staff {

    private static final int MOST = 1_000;

    /** A manager's people with an engagement that has not ended. */
    private static final String FROM = """
             from identity i where i.ended_at is null and exists (
               select from nearest_manager n join published_engagement e on e.id = n.engagement_id
               where n.identity_id = i.id and n.manager_id = :manager and coalesce(e.ends_on >= :today, true))
            """;

    private static final String CANDIDATES = """
            select i.id, <name>,
              (select u.name from published_engagement e join unit u on u.id = e.unit_id
                where e.identity_id = i.id and coalesce(e.ends_on >= :today, true)
                order by e.is_primary desc, e.starts_on limit 1), i.protected_identity
            """.replace("<name>", PersonQuery.DISPLAY_NAME) + FROM
            + " order by lower(i.family_name), lower(i.given_name), i.id limit :most";

    private final Jdbi jdbi;

    Staff(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many people a manager has, and how many of them are protected. */
    record Size(long people, long protectedPeople) {}

    List<Candidate> candidates(UUID manager, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bind("manager", manager)
                .bind("today", today)
                .bind("most", MOST)
                .map((row, context) -> new Candidate(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4), false))
                .list());
    }

    Size size(UUID manager, LocalDate today) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*), count(*) filter (where i.protected_identity)" + FROM)
                        .bind("manager", manager)
                        .bind("today", today)
                        .map((row, context) -> new Size(row.getLong(1), row.getLong(2)))
                        .one());
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
