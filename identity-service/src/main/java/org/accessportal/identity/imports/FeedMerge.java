package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
    private final DirectoryPublisher publisher;
    private final jakarta.enterprise.event.Event<PeopleChanged> peopleChanged;

    FeedMerge(
            Jdbi jdbi,
            Responsibilities responsibilities,
            DirectoryPublisher publisher,
            jakarta.enterprise.event.Event<PeopleChanged> peopleChanged) {
        this.jdbi = jdbi;
        this.responsibilities = responsibilities;
        this.publisher = publisher;
        this.peopleChanged = peopleChanged;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void merge(ImportRun run, LocalDate today) {
        jdbi.useHandle(handle -> {
            UnitMerge.merge(handle, run.id(), run.sourceId());
            IdentityMerge.merge(handle, run.id(), run.sourceId());
            EngagementMerge.merge(handle, run.id(), run.sourceId(), today);
            publisher.publishUnits(touched(handle, "touched_unit"));
            publishPeople(handle, run.organizationId(), today);
        });
    }

    /** Works nearest managers out anew, and publishes them with the people in {@code touched_identity}. */
    @Transactional(Transactional.TxType.MANDATORY)
    void publishPeople(Handle handle, UUID organizationId, LocalDate today) {
        Set<UUID> identities = touched(handle, "touched_identity");
        Set<UUID> responsible = new HashSet<>(responsibilities.refresh(organizationId, today));
        responsible.addAll(identities);
        handle.execute("analyze nearest_manager");
        publisher.publishIdentities(identities);
        publisher.publishResponsibilities(responsible);
        peopleChanged.fire(new PeopleChanged(identities));
    }

    private static Set<UUID> touched(Handle handle, String table) {
        return new HashSet<>(
                handle.createQuery("select id from " + table).mapTo(UUID.class).list());
    }
}
