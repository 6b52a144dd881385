package org.accessportal.identity.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports as they lie in the database. */
@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRun, UUID> {

    private static final List<RunState> WAITING = List.of(RunState.READ, RunState.RESUMED);

    /** The run that has waited longest for the worker. */
    Optional<UUID> nextToWorkOn() {
        return find("state in ?1 order by startedAt", WAITING)
                .firstResultOptional()
                .map(ImportRun::id);
    }

    /** The runs that are being read, or were when whoever read them died. */
    List<ImportRun> beingRead() {
        return list("state", RunState.READING);
    }

    /** The run, locked until the transaction ends. */
    Optional<ImportRun> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a run from that source is being read or applied. */
    boolean isUnderWay(UUID sourceId) {
        return count("sourceId = ?1 and state in ?2", sourceId, WAITING) > 0;
    }

    /** What the person has sent under that key; who sends it at the same moment waits for the answer. */
    Optional<ImportRun> sentUnder(UUID startedBy, String key) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "identity.import " + startedBy + " " + key)
                .getSingleResult();
        return find("startedBy = ?1 and idempotencyKey = ?2", startedBy, key).firstResultOptional();
    }

    /** The newest runs of an organization. */
    List<ImportRun> newest(UUID organizationId, int offset, int limit) {
        return find("organizationId = ?1 order by startedAt desc", organizationId)
                .range(offset, offset + limit - 1)
                .list();
    }
}
