package org.accessportal.policy.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.UnitTree;
import org.accessportal.policy.evaluation.UnitTree.Place;
import org.accessportal.policy.morningruns.MorningRuns;
import org.accessportal.policy.policies.ActivePolicies;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the policies, the tree and how far morning runs have come at hand, and keeps those who work things out apart
 * from those who change what they work with: nobody's answer rests on policies that somebody has just replaced, on
 * whatever replica.
 */
@ApplicationScoped
public class Rulings {

    private static final String LOCK = "(hashtextextended('policy.evaluation', 0))";

    private final Jdbi jdbi;
    private final ActivePolicies policies;
    private final MorningRuns mornings;
    private volatile @Nullable Ruling latest;

    Rulings(Jdbi jdbi, ActivePolicies policies, MorningRuns mornings) {
        this.jdbi = jdbi;
        this.policies = policies;
        this.mornings = mornings;
    }

    /** What holds now, and until the transaction under way ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ruling current() {
        return jdbi.withHandle(handle -> {
            lock(handle, "pg_advisory_xact_lock_shared");
            return read(handle);
        });
    }

    /**
     * What holds now, and may be replaced a moment later: for counts that nothing is built on. Keeps nobody waiting, so
     * that whoever counts can replace it afterwards in the same transaction; asked before anything is changed in it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ruling seen() {
        return jdbi.withHandle(this::read);
    }

    private Ruling read(Handle handle) {
        long generation = handle.createQuery("select generation from evaluation_generation")
                .mapTo(Long.class)
                .one();
        Ruling known = latest;
        if (known == null || known.generation() != generation) {
            known = new Ruling(generation, policies.all(), tree(handle, known), mornings.decidedUntil());
            latest = known;
        }
        return known;
    }

    /** Waits until nobody works with the old policies or tree; from now on everybody reads them anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replaced() {
        jdbi.useHandle(handle -> {
            lock(handle, "pg_advisory_xact_lock");
            handle.execute("update evaluation_generation set generation = generation + 1");
        });
    }

    private static void lock(Handle handle, String function) {
        handle.createQuery("select " + function + LOCK + "::text")
                .mapTo(String.class)
                .one();
    }

    /** The tree as it is now; the known one when nothing has moved. */
    private static UnitTree tree(Handle handle, @Nullable Ruling known) {
        List<Place> places = handle.createQuery("select unit_id, parent_id, provider from directory_unit")
                .map((row, context) ->
                        new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list();
        var tree = new UnitTree(places);
        return known != null && known.tree().isSameAs(tree) ? known.tree() : tree;
    }
}
