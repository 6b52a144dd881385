package org.accessportal.order.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.directory.Directory;
import org.jdbi.v3.core.Jdbi;

/**
 * Who may decide a step now: who acts as manager is looked up, so that work goes with the responsibility (RO-1), also to
 * whom it is lent (RO-2).
 */
@ApplicationScoped
class Approvers {

    private final Directory directory;
    private final Jdbi jdbi;

    Approvers(Directory directory, Jdbi jdbi) {
        this.directory = directory;
        this.jdbi = jdbi;
    }

    /**
     * Those who may; never the recipient, nor the sender of an exception (PO-9), nor who has decided another step of
     * the line (RO-7), nor whose access is stopped (AS-5).
     */
    Set<UUID> of(OrderLine line, Step step) {
        Set<UUID> approvers = new LinkedHashSet<>(step.approverIds());
        // one who was named instead of the manager decides alone
        if (step.kind() == StepKind.LINE_MANAGER && (approvers.isEmpty() || step.escalated())) {
            directory.actingFor(line.recipient().engagementId()).forEach(acting -> approvers.add(acting.actorId()));
        }
        if (step.escalated()) {
            approvers.addAll(officersFor(line.recipient().recipientId(), line.organizationId()));
        }
        approvers.remove(line.recipient().recipientId());
        if (!step.kind().isOpenToSender()) {
            approvers.remove(line.senderId());
        }
        line.steps().all().stream().map(Step::decidedBy).forEach(approvers::remove);
        approvers.removeAll(directory.blockedAmong(approvers));
        return approvers;
    }

    /** Whether the person was named for the step, decided or not, or a step about somebody protected has come to them. */
    boolean isNamedFor(OrderLine line, Step step, UUID person) {
        return person.equals(step.decidedBy())
                || step.approverIds().contains(person)
                || (step.escalated()
                        && officersFor(line.recipient().recipientId(), line.organizationId())
                                .contains(person));
    }

    /**
     * Those appointed for steps about somebody protected that nobody has decided (ID-9), as they are now; nobody for
     * people who are not protected.
     */
    private Set<UUID> officersFor(UUID recipientId, UUID organizationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.identity_id from directory_protection_officer p
                        where p.organization_id = :organization and not exists (select from directory_identity i
                          where i.identity_id = :recipient and not i.protected_identity)
                        """)
                .bind("organization", organizationId)
                .bind("recipient", recipientId)
                .mapTo(UUID.class)
                .set());
    }

    /** How the person could decide the step as the manager; empty when not at all. */
    Optional<Acting> actingFor(OrderLine line, Step step, UUID person) {
        boolean manager =
                step.kind() == StepKind.LINE_MANAGER && (step.approverIds().isEmpty() || step.escalated());
        return manager ? directory.actingFor(line.recipient().engagementId(), person) : Optional.empty();
    }

    /**
     * The nearest managers, by their primary engagements, of those who were to decide, stopped or not (AP-4, AS-5); of a
     * step about somebody protected nobody, who are looked up (ID-9).
     */
    List<UUID> above(OrderLine line, Step step) {
        Set<UUID> asked = new LinkedHashSet<>(of(line, step));
        asked.addAll(step.approverIds());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct m.manager_id from directory_manager m
                          join directory_engagement e on e.engagement_id = m.engagement_id
                        where e.is_primary and m.manager_id is not null and exists (select from directory_identity i
                          where i.identity_id = :recipient and not i.protected_identity) and (m.identity_id = any(:asked)
                          or (:byManager and m.identity_id in (
                            select manager_id from directory_manager where engagement_id = :engagement)))
                        """)
                .bind("asked", asked.toArray(UUID[]::new))
                .bind(
                        "byManager",
                        step.kind() == StepKind.LINE_MANAGER
                                && step.approverIds().isEmpty())
                .bind("engagement", line.recipient().engagementId())
                .bind("recipient", line.recipient().recipientId())
                .mapTo(UUID.class)
                .collect(Collectors.toList()));
    }

    /**
     * Whether the person openly has an engagement in the organization that lasts; protected people do not exist here
     * (ID-9).
     */
    boolean worksOpenlyHere(UUID person, UUID organizationId, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from directory_engagement e
                          join directory_identity i on i.identity_id = e.identity_id
                          where e.identity_id = :person and i.organization_id = :organization and not i.protected_identity
                            and (e.ends_on is null or e.ends_on >= :today))
                        """)
                .bind("person", person)
                .bind("organization", organizationId)
                .bind("today", today)
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
