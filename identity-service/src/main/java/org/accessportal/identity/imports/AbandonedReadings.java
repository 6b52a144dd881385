package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Finds imports that nobody reads any more, because the service or the database died, and says so (ID-5). */
@ApplicationScoped
class AbandonedReadings {

    private static final Logger LOG = Logger.getLogger(AbandonedReadings.class);

    private final ImportRunRepository runs;
    private final Jdbi jdbi;
    private final Clock clock;
    private Set<UUID> suspects = Set.of();

    AbandonedReadings(ImportRunRepository runs, Jdbi jdbi, Clock clock) {
        this.runs = runs;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What is locked, in the database, by whoever reads the run. */
    static String lockOf(UUID runId) {
        return "identity.import/" + runId;
    }

    /** Looks once; a run fails that nobody reads now and that nobody read at the look before. */
    @Transactional
    synchronized void look() {
        Set<UUID> unread = new HashSet<>();
        for (ImportRun run : runs.beingRead()) {
            if (isRead(run.id())) {
                continue;
            }
            // a reading has a moment before and one after the lock
            if (suspects.contains(run.id())) {
                LOG.warnf("Import %s was being read by somebody who is gone", run.id());
                run.fail("READING_WAS_INTERRUPTED", clock.instant());
            } else {
                unread.add(run.id());
            }
        }
        suspects = unread;
    }

    private boolean isRead(UUID runId) {
        return jdbi.withHandle(
                handle -> !handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
                        .bind("lock", lockOf(runId))
                        .mapTo(Boolean.class)
                        .one());
    }
}
