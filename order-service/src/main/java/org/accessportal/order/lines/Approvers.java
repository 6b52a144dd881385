package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.directory.Directory;
import org.jdbi.v3.core.Jdbi;

/** Who may decide a step now: the manager is looked up, so that work goes with the responsibility (RO-1, RO-2). */
@ApplicationScoped
class Approvers {

    private final Directory directory;
    private final Jdbi jdbi;

    Approvers(Directory directory, Jdbi jdbi) {
        this.directory = directory;
        this.jdbi = jdbi;
    }

    /** Those who may; never the recipient, nor who has decided another step of the line (RO-7). */
    Set<UUID> of(OrderLine line, Step step) {
        Set<UUID> approvers = new LinkedHashSet<>(step.approverIds());
        // one who was named instead of the manager decides alone
        if (step.kind() == StepKind.LINE_MANAGER && (approvers.isEmpty() || step.escalated())) {
            directory.nearestManager(line.recipient().engagementId()).ifPresent(approvers::add);
        }
        approvers.remove(line.recipient().recipientId());
        line.steps().all().stream().map(Step::decidedBy).forEach(approvers::remove);
        return approvers;
    }

    /** Whether the person was among those who could decide the step, decided or not. */
    boolean isPartyTo(OrderLine line, Step step, UUID person) {
        return person.equals(step.decidedBy())
                || step.approverIds().contains(person)
                || (step.kind() == StepKind.LINE_MANAGER
                        && (step.approverIds().isEmpty() || step.escalated())
                        && directory
                                .nearestManager(line.recipient().engagementId())
                                .filter(person::equals)
                                .isPresent());
    }

    /** The nearest managers of these people, by their primary engagements. */
    List<UUID> managersOf(Set<UUID> people) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct m.manager_id from directory_manager m
                          join directory_engagement e on e.engagement_id = m.engagement_id
                        where m.identity_id = any(:people) and e.is_primary and m.manager_id is not null
                        """)
                .bind("people", people.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .collect(Collectors.toList()));
    }

    /** Whether the person has an engagement in the organization that lasts. */
    boolean worksHere(UUID person, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from directory_engagement e
                          join directory_identity i on i.identity_id = e.identity_id
                          where e.identity_id = :person and i.organization_id = :organization
                            and (e.ends_on is null or e.ends_on >= current_date))
                        """)
                .bind("person", person)
                .bind("organization", organizationId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Those who keep the organization's attest lists. */
    List<UUID> keepersOf(UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct identity_id from directory_role
                        where organization_id = :organization and role in ('ATTEST_LIST_KEEPER', 'SYSTEM_ADMINISTRATOR')
                        """)
                .bind("organization", organizationId)
                .mapTo(UUID.class)
                .list());
    }
}
