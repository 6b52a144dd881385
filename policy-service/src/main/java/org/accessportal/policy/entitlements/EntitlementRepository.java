package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.accessportal.platform.persistence.CopyIn;
import org.accessportal.policy.evaluation.Engagement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What everybody is entitled to, as it lies in the database beside the replica of the directory. */
@ApplicationScoped
class EntitlementRepository {

    /** An identity of the replica. */
    record Known(UUID identityId, UUID organizationId, long revision) {}

    private final Jdbi jdbi;

    EntitlementRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the identities that the replica knows. */
    List<Known> known(UUID[] ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select identity_id, organization_id, revision from directory_identity
                        where identity_id = any(:ids)
                        """)
                .bind("ids", ids)
                .map((row, context) ->
                        new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)))
                .list());
    }

    /** The engagements of the identities, past, present and future. */
    Map<UUID, List<Engagement>> engagements(UUID[] ids) {
        Map<UUID, List<Engagement>> byIdentity = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from directory_engagement where identity_id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> EngagementRow.read(row))
                .forEach(engagement -> byIdentity
                        .computeIfAbsent(engagement.identityId(), _ -> new ArrayList<>())
                        .add(engagement)));
        return byIdentity;
    }

    /** What is stored for the identities. */
    Map<UUID, Set<EntitlementRow>> stored(UUID[] ids) {
        Map<UUID, Set<EntitlementRow>> byIdentity = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from entitlement where identity_id = any(:ids)")
                .bind("ids", ids)
                .map((row, context) -> Map.entry(row.getObject("identity_id", UUID.class), row(row)))
                .forEach(entry -> byIdentity
                        .computeIfAbsent(entry.getKey(), _ -> new HashSet<>())
                        .add(entry.getValue())));
        return byIdentity;
    }

    /** Marks that this transaction has changed the identities; replicas that keep the population read them again. */
    void markChanged(UUID[] ids) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into identity_change
                        select id, pg_current_xact_id()::text::bigint from unnest(:ids) as changed (id) order by id
                        on conflict (identity_id) do update set transaction_id = excluded.transaction_id
                        """).bind("ids", ids).execute());
    }

    /** Stores what these identities are entitled to now; returns how many times each has changed. */
    Map<UUID, Long> replace(Map<Known, Set<EntitlementRow>> changed) {
        return jdbi.withHandle(handle -> {
            UUID[] ids = changed.keySet().stream().map(Known::identityId).toArray(UUID[]::new);
            handle.createUpdate("delete from entitlement where identity_id = any(:ids)")
                    .bind("ids", ids)
                    .execute();
            insert(handle, changed);
            return count(handle, changed.keySet());
        });
    }

    private static void insert(Handle handle, Map<Known, Set<EntitlementRow>> changed) {
        record Entitled(UUID identityId, EntitlementRow row) {}
        CopyIn.write(
                handle,
                "entitlement",
                changed.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(row -> new Entitled(entry.getKey().identityId(), row)))
                        .toList(),
                entitled -> new @Nullable Object[] {
                    entitled.identityId(),
                    entitled.row().engagementId(),
                    entitled.row().policyId(),
                    entitled.row().resourceId(),
                    entitled.row().level(),
                    entitled.row().policyVersion(),
                    entitled.row().from(),
                    entitled.row().to()
                });
    }

    private static Map<UUID, Long> count(Handle handle, Collection<Known> changed) {
        var sorted = new TreeMap<UUID, Long>();
        changed.forEach(identity -> sorted.put(identity.identityId(), identity.revision()));
        Map<UUID, Long> counters = new HashMap<>();
        handle.createQuery("""
                        insert into entitled_identity
                        select id, 1, revision from unnest(:ids, :revisions) as changed (id, revision)
                        on conflict (identity_id) do update set counter = entitled_identity.counter + 1,
                          identity_revision = excluded.identity_revision
                        returning identity_id, counter
                        """)
                .bind("ids", sorted.keySet().toArray(UUID[]::new))
                .bind("revisions", sorted.values().toArray(Long[]::new))
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .forEach(entry -> counters.put(entry.getKey(), entry.getValue()));
        return counters;
    }

    /** How many times what the identities are entitled to has changed. */
    Map<UUID, Long> counters(UUID[] ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select identity_id, counter from entitled_identity where identity_id = any(:ids)")
                .bind("ids", ids)
                .reduceRows(new HashMap<UUID, Long>(), (counters, row) -> {
                    counters.put(row.getColumn("identity_id", UUID.class), row.getColumn("counter", Long.class));
                    return counters;
                }));
    }

    private static EntitlementRow row(ResultSet row) throws SQLException {
        return new EntitlementRow(
                row.getObject("engagement_id", UUID.class),
                row.getObject("policy_id", UUID.class),
                row.getObject("resource_id", UUID.class),
                row.getString("level"),
                row.getInt("policy_version"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
