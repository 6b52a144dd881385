package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.findings.Findings;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.identity.responsibilities.Responsibilities;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings units, people, engagements and responsibilities to what a run has read, and publishes what changed. */
@ApplicationScoped
class FeedMerge {

    private final Jdbi jdbi;
    private final Responsibilities responsibilities;
    private final Findings findings;
    private final DirectoryPublisher publisher;
    private final jakarta.enterprise.event.Event<PeopleChanged> peopleChanged;

    FeedMerge(
            Jdbi jdbi,
            Responsibilities responsibilities,
            Findings findings,
            DirectoryPublisher publisher,
            jakarta.enterprise.event.Event<PeopleChanged> peopleChanged) {
        this.jdbi = jdbi;
        this.responsibilities = responsibilities;
        this.findings = findings;
        this.publisher = publisher;
        this.peopleChanged = peopleChanged;
    }

    /** Makes the run's changes; returns how many findings of each kind its source has then. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Long> merge(ImportRun run, LocalDate today) {
        return jdbi.withHandle(handle -> {
            UnitMerge.merge(handle, run.id(), run.sourceId());
            IdentityMerge.merge(handle, run.id(), run.sourceId());
            EngagementMerge.merge(handle, run.id(), run.sourceId(), today);
            Set<UUID> units = ids(handle, "select id from touched_unit");
            if (units.isEmpty()
                    && ids(handle, "select id from touched_identity").isEmpty()) {
                return findings.count(run.sourceId());
            }
            publisher.publishUnits(units);
            return settle(handle, run.organizationId(), run.sourceId(), today);
        });
    }

    /** What follows from the people in {@code touched_identity}: nearest managers (RO-8), findings (ID-7), events. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Long> settle(Handle handle, UUID organizationId, UUID sourceId, LocalDate today) {
        Set<UUID> answeredFor = responsibilities.refresh(organizationId, today);
        Map<String, Long> found = findings.refresh(sourceId, today);
        publish(handle, answeredFor);
        return found;
    }

    private void publish(Handle handle, Set<UUID> answeredFor) {
        handle.execute("analyze nearest_manager");
        handle.execute("set local enable_nestloop = on"); // a few thousand at a time, by their keys
        Set<UUID> identities = ids(handle, "select id from touched_identity");
        Set<UUID> responsible = new HashSet<>(answeredFor);
        responsible.addAll(identities);
        Set<UUID> known = new HashSet<>(responsible);
        known.removeAll(ids(handle, "select id from touched_identity where added"));
        publisher.raiseResponsibilities(known);
        publisher.publishIdentities(identities);
        publisher.publishResponsibilities(responsible);
        peopleChanged.fire(new PeopleChanged(identities));
    }

    private static Set<UUID> ids(Handle handle, String query) {
        return new HashSet<>(handle.createQuery(query).mapTo(UUID.class).list());
    }
}
