package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.accessportal.policy.entitlements.EngagementRow;
import org.accessportal.policy.evaluation.Engagement;
import org.accessportal.policy.evaluation.Population;
import org.accessportal.policy.evaluation.UnitTree;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The populations of all organizations in memory. Built from the database when first asked for, and brought up to it
 * before every answer, whichever replica took the changes in. Protected people are not in them: a count that they raise
 * would tell that they are there (ID-9).
 */
@ApplicationScoped
class Populations {

    private static final int FETCH = 5_000;
    private static final int BATCH = 5_000;

    private record Changed(UUID identityId, UUID organizationId) {}

    private final Jdbi jdbi;
    private final Map<UUID, Population> byOrganization = new HashMap<>();
    private long readUpTo = -1;

    Populations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Asks the organization's population, as it is now, one question; others wait meanwhile. */
    synchronized <A> A ask(UUID organizationId, UnitTree tree, Function<Population, A> question) {
        jdbi.useHandle(handle -> catchUp(handle, tree));
        Population population = population(organizationId, tree);
        if (population.tree() != tree) {
            population.rearrange(tree);
        }
        return question.apply(population);
    }

    /**
     * Everything below the oldest transaction under way is there to read; what lies above may still come, and is read
     * again next time.
     */
    private void catchUp(Handle handle, UnitTree tree) {
        long oldestUnderWay = handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .mapTo(Long.class)
                .one();
        if (readUpTo < 0) {
            readAll(handle, tree);
        } else {
            readChanged(handle, tree);
        }
        readUpTo = oldestUnderWay;
    }

    private void readAll(Handle handle, UnitTree tree) {
        List<Engagement> ofOne = new ArrayList<>();
        UUID organization = null;
        try (var rows = handle.createQuery("""
                        select i.organization_id, e.* from directory_engagement e
                        join directory_identity i using (identity_id)
                        where not i.protected_identity order by e.identity_id
                        """)
                .setFetchSize(FETCH)
                .map((row, context) -> Map.entry(row.getObject("organization_id", UUID.class), EngagementRow.read(row)))
                .iterator()) {
            while (rows.hasNext()) {
                var next = rows.next();
                if (organization != null
                        && !ofOne.getFirst().identityId().equals(next.getValue().identityId())) {
                    population(organization, tree).put(ofOne.getFirst().identityId(), ofOne);
                    ofOne.clear();
                }
                organization = next.getKey();
                ofOne.add(next.getValue());
            }
        }
        if (organization != null) {
            population(organization, tree).put(ofOne.getFirst().identityId(), ofOne);
        }
    }

    private void readChanged(Handle handle, UnitTree tree) {
        List<Changed> changed = handle.createQuery("""
                        select c.identity_id, i.organization_id from identity_change c
                        join directory_identity i using (identity_id) where c.transaction_id >= :from
                        """)
                .bind("from", readUpTo)
                .map((row, context) -> new Changed(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        for (int i = 0; i < changed.size(); i += BATCH) {
            read(handle, changed.subList(i, Math.min(changed.size(), i + BATCH)), tree);
        }
    }

    private void read(Handle handle, List<Changed> changed, UnitTree tree) {
        Map<UUID, List<Engagement>> engagements = new HashMap<>();
        handle.createQuery("""
                        select e.* from directory_engagement e join directory_identity i using (identity_id)
                        where identity_id = any(:ids) and not i.protected_identity
                        """)
                .bind("ids", changed.stream().map(Changed::identityId).toArray(UUID[]::new))
                .map((row, context) -> EngagementRow.read(row))
                .forEach(engagement -> engagements
                        .computeIfAbsent(engagement.identityId(), _ -> new ArrayList<>())
                        .add(engagement));
        for (Changed one : changed) {
            population(one.organizationId(), tree)
                    .put(one.identityId(), engagements.getOrDefault(one.identityId(), List.of()));
        }
    }

    private Population population(UUID organizationId, UnitTree tree) {
        return byOrganization.computeIfAbsent(organizationId, _ -> new Population(tree));
    }
}
