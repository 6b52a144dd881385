package org.accessportal.identity.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All identities in the order of their ids, for who goes through all of them. */
@ApplicationScoped
class Everybody {

    /** Somebody whose turn it is; settled when nothing about them waits to be worked out anyhow. */
    record Next(UUID identityId, UUID organizationId, boolean settled) {}

    private final Jdbi jdbi;

    Everybody(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those who come after that one. */
    List<Next> after(UUID position, LocalDate today, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select i.id, i.organization_id, not exists (select from reassessment r where r.identity_id = i.id)
                          and not exists (select from assignment a where a.identity_id = i.id and a.changes_on <= :today)
                        from identity i where i.id > :position order by i.id limit :most
                        """)
                .bind("position", position)
                .bind("today", today)
                .bind("most", most)
                .map((row, context) ->
                        new Next(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list());
    }
}
