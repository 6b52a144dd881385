package org.accessportal.identity.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.identity.delegations.Delegations;
import org.accessportal.identity.findings.Findings;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.identity.identities.PeopleChanged;
import org.accessportal.identity.responsibilities.Responsibilities;
import org.jdbi.v3.core.Handle;

/** What follows when people and engagements have changed, whether a feed, a new day or a human changed them. */
@ApplicationScoped
public class Consequences {

    private final Responsibilities responsibilities;
    private final Delegations delegations;
    private final Findings findings;
    private final DirectoryPublisher publisher;
    private final jakarta.enterprise.event.Event<PeopleChanged> peopleChanged;

    Consequences(
            Responsibilities responsibilities,
            Delegations delegations,
            Findings findings,
            DirectoryPublisher publisher,
            jakarta.enterprise.event.Event<PeopleChanged> peopleChanged) {
        this.responsibilities = responsibilities;
        this.delegations = delegations;
        this.findings = findings;
        this.publisher = publisher;
        this.peopleChanged = peopleChanged;
    }

    /**
     * Makes the empty temporary table {@code touched_identity} of the people whose state changes. Those added already
     * have the revisions of their first state; everybody else's are raised.
     */
    public static void expect(Handle handle) {
        handle.execute("create temp table touched_identity (id uuid primary key, added boolean not null default false)"
                + " on commit drop");
    }

    /** Decides which engagement of the people touched is the primary one (ID-3), and raises their revisions. */
    public static void decidePrimary(Handle handle, LocalDate today) {
        handle.createUpdate(EngagementMerge.PRIMARY).bind("today", today).execute();
        handle.execute(EngagementMerge.REVISIONS);
    }

    /** Works out nearest managers (RO-8) and the source's findings (ID-7), and publishes; returns the findings' counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> settle(Handle handle, UUID organizationId, UUID sourceId, LocalDate today) {
        Set<UUID> answeredFor = new HashSet<>(responsibilities.refresh(organizationId, today));
        answeredFor.addAll(delegations.endUnfounded(handle, organizationId, today));
        Map<String, Long> found = findings.refresh(sourceId, today);
        publish(handle, answeredFor);
        return found;
    }

    private void publish(Handle handle, Set<UUID> answeredFor) {
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
