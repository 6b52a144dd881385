package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.findings.Findings;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.identity.responsibilities.Responsibilities;
import org.accessportal.platform.time.PortalTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes a run's changes, all of them in one transaction with their events; or holds it (ID-5, ID-6). */
@ApplicationScoped
class ImportApplication {

    private final ImportRunRepository runs;
    private final Rejections rejections;
    private final Comparison comparison;
    private final Responsibilities responsibilities;
    private final Findings findings;
    private final DirectoryPublisher publisher;
    private final jakarta.enterprise.event.Event<PeopleChanged> peopleChanged;
    private final Jdbi jdbi;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber") // the steps of an import, wired once
    ImportApplication(
            ImportRunRepository runs,
            Rejections rejections,
            Comparison comparison,
            Responsibilities responsibilities,
            Findings findings,
            DirectoryPublisher publisher,
            jakarta.enterprise.event.Event<PeopleChanged> peopleChanged,
            Jdbi jdbi,
            Clock clock) {
        this.runs = runs;
        this.rejections = rejections;
        this.comparison = comparison;
        this.responsibilities = responsibilities;
        this.findings = findings;
        this.publisher = publisher;
        this.peopleChanged = peopleChanged;
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
        merge(run, today);
        run.apply(result.counts(), rejections.count(runId), findings.refresh(run.sourceId(), today), clock.instant());
        clearStaging(runId);
    }

    /** A whole export meets a whole table: joins hash both, and never try row after row. */
    private void prepare() {
        jdbi.useHandle(handle -> {
            handle.execute("analyze staged_unit, staged_person, staged_engagement");
            handle.execute("set local enable_nestloop = off");
            handle.execute("set local work_mem = '64MB'");
        });
    }

    private void merge(ImportRun run, LocalDate today) {
        jdbi.useHandle(handle -> {
            UnitMerge.merge(handle, run.id(), run.sourceId());
            IdentityMerge.merge(handle, run.id(), run.sourceId());
            EngagementMerge.merge(handle, run.id(), run.sourceId(), today);
            Set<UUID> identities = touched(handle, "touched_identity");
            Set<UUID> responsible = new HashSet<>(responsibilities.refresh(run.organizationId(), today));
            responsible.addAll(identities);
            handle.execute("analyze nearest_manager");
            publisher.publishUnits(touched(handle, "touched_unit"));
            publisher.publishIdentities(identities);
            publisher.publishResponsibilities(responsible);
            peopleChanged.fire(new PeopleChanged(identities));
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

    private static Set<UUID> touched(Handle handle, String table) {
        return new HashSet<>(
                handle.createQuery("select id from " + table).mapTo(UUID.class).list());
    }
}
