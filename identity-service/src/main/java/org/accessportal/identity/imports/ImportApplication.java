package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Jdbi;

/** Makes a run's changes, all of them in one transaction with their events; or holds it (ID-5, ID-6). */
@ApplicationScoped
class ImportApplication {

    private final ImportRunRepository runs;
    private final Rejections rejections;
    private final Comparison comparison;
    private final FeedMerge feed;
    private final Jdbi jdbi;
    private final Clock clock;

    ImportApplication(
            ImportRunRepository runs,
            Rejections rejections,
            Comparison comparison,
            FeedMerge feed,
            Jdbi jdbi,
            Clock clock) {
        this.runs = runs;
        this.rejections = rejections;
        this.comparison = comparison;
        this.feed = feed;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies or holds a run that has been read. */
    @Transactional
    void apply(UUID runId) {
        ImportRun run = runs.locked(runId).orElseThrow();
        if (!run.isWaiting()) {
            return; // another replica was first
        }
        LocalDate today = PortalTime.today(clock);
        prepare();
        rejections.setAside(runId, run.sourceId());
        Comparison.Result result = comparison.compare(runId, run.sourceId(), today);
        if (!result.holdReasons().isEmpty() && !run.isResumed()) {
            run.hold(result.counts(), result.holdReasons());
            return;
        }
        Map<String, Long> findings = feed.merge(run, today);
        run.apply(result.counts(), rejections.count(runId), findings, clock.instant());
        clearStaging(runId);
    }

    /** A whole export meets a whole table: joins hash both, and never try row after row. */
    private void prepare() {
        jdbi.useHandle(handle -> {
            handle.execute("set local enable_nestloop = off");
            handle.execute("set local work_mem = '64MB'");
            handle.execute("set local default_statistics_target = 20"); // enough for choosing among hash joins
            handle.execute("analyze staged_unit, staged_person, staged_engagement");
        });
    }

    private void clearStaging(UUID runId) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("staged_unit", "staged_person", "staged_engagement")) {
                handle.createUpdate("delete from " + table + " where run_id = :run")
                        .bindMap(Map.of("run", runId))
                        .execute();
            }
        });
    }
}
