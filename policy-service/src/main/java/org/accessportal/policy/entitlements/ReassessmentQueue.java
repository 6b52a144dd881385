package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Identities that are to be looked at again because a policy or the tree has changed. */
@ApplicationScoped
class ReassessmentQueue {

    private final Jdbi jdbi;

    ReassessmentQueue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everybody whom the policy gives something, and everybody whom it could: engaged where it applies. */
    void addThoseConcernedBy(UUID policyId, UUID organizationId, @Nullable String administrationCode) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reassessment (identity_id)
                        select identity_id from entitlement where policy_id = :policy
                        union
                        select e.identity_id from directory_engagement e join directory_identity i using (identity_id)
                        where i.organization_id = :organization
                          and (cast(:administration as text) is null or e.administration_code = :administration)
                        on conflict do nothing
                        """)
                .bind("policy", policyId)
                .bind("organization", organizationId)
                .bind("administration", administrationCode)
                .execute());
    }

    /** Everybody engaged at or under the units. */
    void addThoseUnder(Collection<UUID> unitIds) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reassessment (identity_id)
                        with recursive below as (
                          select id from unnest(:units) as moved (id)
                          union
                          select u.unit_id from directory_unit u join below b on u.parent_id = b.id)
                        select distinct e.identity_id from directory_engagement e join below b on e.unit_id = b.id
                        on conflict do nothing
                        """)
                .bind("units", unitIds.toArray(UUID[]::new))
                .execute());
    }

    /** Everybody in the administration about whom a decision is kept; what came about until then takes effect (PO-3). */
    void addThoseWaiting(UUID organizationId, String administrationCode, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reassessment (identity_id, since)
                        select distinct d.identity_id, cast(:until as timestamptz)
                        from morning_decision d join directory_engagement e using (engagement_id)
                          join directory_identity i on i.identity_id = d.identity_id
                        where i.organization_id = :organization and e.administration_code = :administration
                        order by 1
                        on conflict (identity_id) do update set since = least(reassessment.since, excluded.since)
                        """)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .bind("organization", organizationId)
                .bind("administration", administrationCode)
                .execute());
    }

    /**
     * Takes identities from the queue that nobody else is working on, and since when they are in it; they are back when
     * the transaction fails.
     */
    Map<UUID, Instant> take(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with taken as (
                          select r.identity_id from reassessment r join directory_identity i using (identity_id)
                          order by r.identity_id limit :limit for update skip locked)
                        delete from reassessment r using taken t where r.identity_id = t.identity_id
                        returning r.identity_id, r.since
                        """)
                .bind("limit", limit)
                .reduceRows(new HashMap<>(), (taken, row) -> {
                    taken.put(
                            row.getColumn("identity_id", UUID.class),
                            row.getColumn("since", OffsetDateTime.class).toInstant());
                    return taken;
                }));
    }
}
