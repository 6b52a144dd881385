package org.accessportal.identity.bridges;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.identity.bridges.Bridge.Bridgeable;
import org.accessportal.identity.imports.Consequences;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Bridges as they lie in the database, and the engagements that they make longer. */
@ApplicationScoped
class BridgeRepository {

    /** An engagement that somebody answers for today. */
    record AnsweredFor(Bridgeable engagement, Acting acting) {}

    private final Jdbi jdbi;
    private final Consequences consequences;

    BridgeRepository(Jdbi jdbi, Consequences consequences) {
        this.jdbi = jdbi;
        this.consequences = consequences;
    }

    /** The engagement, locked, when it has not ended and the actor is or acts as its nearest manager (RO-1, RO-2). */
    Optional<AnsweredFor> answeredFor(UUID engagementId, Actor actor, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id, e.identity_id, e.source_id, e.ends_on, s.by_hand, e.bridged_from is not null,
                          exists (select from block b where b.identity_id = e.identity_id and b.lifted_at is null),
                          m.manager_id, m.delegation_id
                        from engagement e join source s on s.id = e.source_id
                          join lateral (select n.manager_id, n.delegation_id from acting_manager(:today) n
                            where n.engagement_id = e.id and n.actor_id = :actor
                            order by n.delegation_id nulls first limit 1) m on true
                        where e.id = :id and e.organization_id = :organization and e.ended_at is null
                          and coalesce(e.ends_on >= :today, true)
                        for no key update of e
                        """)
                .bind("today", today)
                .bind("actor", actor.identityId())
                .bind("id", engagementId)
                .bind("organization", actor.organizationId())
                .map((row, context) -> new AnsweredFor(
                        new Bridgeable(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, LocalDate.class),
                                row.getBoolean(5),
                                row.getBoolean(6),
                                row.getBoolean(7)),
                        new Acting(actor.identityId(), row.getObject(8, UUID.class), row.getObject(9, UUID.class))))
                .findOne());
    }

    /** The engagement lasts until then; what it was is kept (ID-11), and what follows is published. */
    void add(Bridge bridge, String reason, Actor by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, PortalTime.ZONE);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            with kept as (
                              insert into engagement_history select id, :at, to_jsonb(e) from engagement e where id = :engagement)
                            insert into bridge
                            values (:engagement, :organization, :identity, :to, :reason, :by, :at)
                            """)
                    .bind("engagement", bridge.engagementId())
                    .bind("organization", by.organizationId())
                    .bind("identity", bridge.identityId())
                    .bind("to", bridge.to())
                    .bind("reason", reason)
                    .bind("by", by.identityId())
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute();
            Consequences.expect(handle);
            handle.createUpdate("""
                            with bridged as (update engagement set bridged_from = ends_on, ends_on = :to where id = :engagement
                              returning identity_id)
                            insert into touched_identity select identity_id from bridged
                            """)
                    .bind("engagement", bridge.engagementId())
                    .bind("to", bridge.to())
                    .execute();
            Consequences.decidePrimary(handle, today);
            consequences.settle(handle, by.organizationId(), bridge.sourceId(), today);
        });
    }
}
