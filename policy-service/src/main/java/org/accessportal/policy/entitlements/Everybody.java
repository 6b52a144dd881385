package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The replica's identities in the order of their ids, for who goes through all of them. */
@ApplicationScoped
class Everybody {

    /** Somebody whose turn it is; settled when nothing about them waits to be worked out anyhow, or for the morning. */
    record Next(UUID identityId, boolean settled) {}

    private final Jdbi jdbi;

    Everybody(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those who come after that one. */
    List<Next> after(UUID position, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select i.identity_id, r.identity_id is null
                          and not exists (select from morning_decision d where d.identity_id = i.identity_id)
                        from directory_identity i
                          left join reassessment r on r.identity_id = i.identity_id
                        where i.identity_id > :position order by i.identity_id limit :most
                        """)
                .bind("position", position)
                .bind("most", most)
                .map((row, context) -> new Next(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list());
    }

    /** Those of them whom nobody else has in hand, who are from now on in ours. */
    List<UUID> held(List<UUID> identityIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id from directory_identity where identity_id = any(:ids)
                        order by identity_id for update skip locked
                        """)
                .bind("ids", identityIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }
}
