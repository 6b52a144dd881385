package org.accessportal.order.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.order.attestlists.Attesters;
import org.accessportal.order.attestlists.Attesters.Cost;
import org.accessportal.order.catalog.OrderTerms.ApprovalKind;
import org.accessportal.order.catalog.OrderTerms.OrderableBy;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.lines.LineAction;
import org.accessportal.order.lines.NewLine.PlannedYes;
import org.accessportal.order.lines.StepKind;
import org.accessportal.order.recipients.OrderRight;
import org.accessportal.platform.security.Actor;
import org.jdbi.v3.core.Jdbi;

/** Works out whose yes a line takes (AP-1, AP-2, PO-9, RO-7). */
@ApplicationScoped
class StepPlanner {

    private final Attesters attesters;
    private final Jdbi jdbi;

    StepPlanner(Attesters attesters, Jdbi jdbi) {
        this.attesters = attesters;
        this.jdbi = jdbi;
    }

    /** The steps in their order; taking away needs nobody's yes (OR-8). */
    List<PlannedYes> plan(Orderable resource, OrderRight right, LineAction action, Actor sender) {
        List<PlannedYes> steps = new ArrayList<>();
        if (!action.gives()) {
            return steps;
        }
        for (ApprovalKind kind : resource.terms().approvals()) {
            boolean sent = steps.stream().anyMatch(PlannedYes::bySender);
            steps.add(
                    switch (kind) {
                        case LINE_MANAGER -> manager(right, sender, sent);
                        case RESOURCE_OWNER -> owner(resource, right, sender, sent);
                        case SECOND_PAIR_OF_EYES -> second(resource, right, sender);
                    });
        }
        return steps;
    }

    /** The attestation of the cost, when it takes one (AP-2); sending never gives it (RO-7). */
    List<PlannedYes> attestation(Price price, OrderRight right, LocalDate on, UUID organization) {
        if (!price.attested()) {
            return List.of();
        }
        var cost = new Cost(organization, right.costResponsibilityNumber(), price.firstYear(), right.identityId());
        return List.of(new PlannedYes(
                StepKind.ATTESTATION, price.why(), attesters.of(cost, on), false, attesters.systemFor(cost)));
    }

    /** The yes to an exception from what nobody may hold together: never the sender's (PO-9, RO-7). */
    PlannedYes exception(OrderRight right, Actor sender) {
        List<UUID> approvers = jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct identity_id from directory_role
                        where organization_id = :organization and role = 'POLICY_ADMINISTRATOR'
                          and (administration_code is null or administration_code = :administration)
                          and identity_id not in (:recipient, :sender)
                        """)
                .bind("organization", sender.organizationId())
                .bind("administration", right.administrationCode())
                .bind("recipient", right.identityId())
                .bind("sender", sender.identityId())
                .mapTo(UUID.class)
                .list());
        return new PlannedYes(StepKind.POLICY_ADMINISTRATOR, "separation", approvers, false, null);
    }

    private static PlannedYes manager(OrderRight right, Actor sender, boolean sent) {
        boolean own = !sent && right.rights().contains(OrderableBy.MANAGER) && !sender.is(right.identityId());
        return new PlannedYes(StepKind.LINE_MANAGER, "chain", List.of(), own, null);
    }

    private PlannedYes owner(Orderable resource, OrderRight right, Actor sender, boolean sent) {
        Set<UUID> owners = owners(resource, sender);
        owners.remove(right.identityId());
        boolean own = !sent && owners.contains(sender.identityId());
        return new PlannedYes(StepKind.RESOURCE_OWNER, "chain", List.copyOf(owners), own, null);
    }

    private PlannedYes second(Orderable resource, OrderRight right, Actor sender) {
        Set<UUID> eyes = owners(resource, sender);
        if (right.managerId() != null) {
            eyes.addAll(managersOf(right.managerId()));
        }
        eyes.remove(right.identityId());
        eyes.remove(sender.identityId());
        return new PlannedYes(StepKind.SECOND_PAIR_OF_EYES, "chain", List.copyOf(eyes), false, null);
    }

    private Set<UUID> owners(Orderable resource, Actor sender) {
        if (!resource.terms().ownerIds().isEmpty()) {
            return new LinkedHashSet<>(resource.terms().ownerIds());
        }
        return new LinkedHashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct identity_id from directory_role
                        where organization_id = :organization and role = 'RESOURCE_OWNER'
                        """)
                .bind("organization", sender.organizationId())
                .mapTo(UUID.class)
                .list()));
    }

    private List<UUID> managersOf(UUID manager) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct manager_id from directory_manager
                        where identity_id = :manager and manager_id is not null
                        """)
                .bind("manager", manager)
                .mapTo(UUID.class)
                .list());
    }
}
