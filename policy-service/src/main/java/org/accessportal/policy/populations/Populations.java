package org.accessportal.policy.populations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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
import org.accessportal.policy.populations.Snapshots.Snapshot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The populations of all organizations in memory. Built from the last snapshot or from the rows when first asked for, and
 * brought up to the database before every answer, whichever replica took the changes in. Protected people are not in
 * them: a count that they raise would tell that they are there (ID-9).
 */
@ApplicationScoped
public class Populations {

    private static final int BATCH = 5_000;
    /** From how many changed people on reading everybody is sooner done. */
    private static final int VERY_MANY = 50_000;

    private record Changed(UUID identityId, UUID organizationId) {}

    private final Jdbi jdbi;
    private final Snapshots snapshots;
    private final Map<UUID, Population> byOrganization = new HashMap<>();
    private long readUpTo = -1;

    Populations(Jdbi jdbi, Snapshots snapshots) {
        this.jdbi = jdbi;
        this.snapshots = snapshots;
    }

    /** Asks the organization's population, as it is now, one question; others wait meanwhile. */
    public synchronized <A> A ask(UUID organizationId, UnitTree tree, Function<Population, A> question) {
        keepUp(tree);
        Population population = population(organizationId, tree);
        if (population.tree() != tree) {
            population.rearrange(tree);
        }
        return question.apply(population);
    }

    /** Brings everything up to the database, so that whoever asks need not wait for it. */
    synchronized void keepUp(UnitTree tree) {
        jdbi.useHandle(handle -> catchUp(handle, tree));
    }

    /** Stores a snapshot of everything when the last one has become old. */
    synchronized void keepSnapshot() {
        jdbi.useTransaction(handle -> {
            if (readUpTo >= 0 && snapshots.isDue(handle)) {
                snapshots.store(handle, new Snapshot(readUpTo, byOrganization));
            }
        });
    }

    /**
     * Everything below the oldest transaction under way is there to read; what lies above may still come, and is read
     * again next time.
     */
    private void catchUp(Handle handle, UnitTree tree) {
        long oldestUnderWay = oldestUnderWay(handle);
        if (readUpTo < 0) {
            begin(handle, tree);
        }
        if (readUpTo < 0) {
            readAll(handle, tree);
        } else {
            readChanged(handle, tree);
        }
        readUpTo = oldestUnderWay;
    }

    static long oldestUnderWay(Handle handle) {
        return handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .mapTo(Long.class)
                .one();
    }

    /** From the last snapshot, where there is one that is good. */
    private void begin(Handle handle, UnitTree tree) {
        snapshots.read(handle, tree).ifPresent(snapshot -> {
            byOrganization.putAll(snapshot.byOrganization());
            readUpTo = snapshot.readUpTo();
        });
    }

    private void readAll(Handle handle, UnitTree tree) {
        byOrganization.clear();
        try {
            EngagementCopy.forEach(
                    handle.getConnection(),
                    (organization, engagement) -> population(organization, tree).add(engagement));
        } catch (SQLException e) {
            throw new IllegalStateException("The engagements cannot be read", e);
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
        if (changed.size() >= VERY_MANY) {
            readAll(handle, tree);
            return;
        }
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
