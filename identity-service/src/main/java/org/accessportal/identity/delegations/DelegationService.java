package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.identity.delegations.Delegation.Delegate;
import org.accessportal.identity.delegations.Delegation.Period;
import org.accessportal.identity.identities.DirectoryPublisher;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;

/** Lends the manager role and takes it back (RO-2). */
@ApplicationScoped
@Transactional
class DelegationService {

    private static final String RULE = "RO-2";

    private final DelegationRepository delegations;
    private final Staff staff;
    private final Delegates delegates;
    private final DelegationSettings settings;
    private final DirectoryPublisher publisher;
    private final AuditLog audit;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            Staff staff,
            Delegates delegates,
            DelegationSettings settings,
            DirectoryPublisher publisher,
            AuditLog audit,
            Clock clock) {
        this.delegations = delegations;
        this.staff = staff;
        this.delegates = delegates;
        this.settings = settings;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    Page<DelegationView> list(Actor actor, PageRequest page) {
        LocalDate today = PortalTime.today(clock);
        List<DelegationView> items = delegations.of(actor, today, page.offset(), page.limit()).stream()
                .map(delegation -> delegation.view(actor.identityId(), today))
                .toList();
        return new Page<>(items, delegations.countOf(actor), page.limit(), page.offset());
    }

    /** What the actor can lend, and to whom. */
    DelegationView.Offer offer(Actor actor) {
        LocalDate today = PortalTime.today(clock);
        Staff.Size size = staff.size(actor.identityId(), today);
        return new DelegationView.Offer(
                size.people(), size.protectedPeople(), settings.mostMonths(), delegates.of(actor.identityId(), today));
    }

    DelegationView lend(DelegationRequest request, Actor actor) {
        actor.requireHighAssurance();
        LocalDate today = PortalTime.today(clock);
        request.period().require(today, settings.mostMonths());
        if (!request.protectedIncluded()) {
            throw IdentityProblem.PROTECTED_INCLUDED.at(
                    "protectedIncluded", RULE, "Confirm that people with protected identities are included");
        }
        delegations.awaitTurn(actor.organizationId());
        Delegate delegate = delegates
                .find(actor.identityId(), request.delegateId(), today)
                .orElseThrow(
                        () -> CommonProblem.INVALID_REQUEST.at("delegateId", RULE, "One of those you are offered"));
        requireFree(actor.identityId(), delegate.id(), request.period());
        Delegation delegation = Delegation.lend(
                actor.organizationId(), actor.identityId(), delegate, request.period(), clock.instant());
        delegations.persist(delegation);
        publisher.raiseResponsibilities(List.of(actor.identityId()));
        return changed("delegation.made", delegation, actor, "from=" + request.from() + " to=" + request.to());
    }

    private void requireFree(UUID manager, UUID delegate, Period period) {
        if (delegations.isLent(manager, delegate, period)) {
            throw IdentityProblem.DELEGATION_OVERLAPS.at("from", RULE, "It is lent to that person on some of the days");
        }
        if (delegations.closesCircle(manager, delegate, period)) {
            throw IdentityProblem.DELEGATION_CIRCLE.at(
                    "delegateId", RULE, "That person has lent their own role, and it comes back to you");
        }
    }

    /** The same refusal (404) for one that is unknown and one that somebody else made. */
    DelegationView revoke(UUID id, Actor actor) {
        Delegation delegation = delegations
                .madeBy(actor, id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such delegation for you"));
        delegation.revoke(PortalTime.today(clock), clock.instant());
        publisher.raiseResponsibilities(List.of(actor.identityId()));
        return changed("delegation.revoked", delegation, actor, "");
    }

    private DelegationView changed(String action, Delegation delegation, Actor actor, String details) {
        delegations.flush();
        publisher.publishResponsibilities(List.of(delegation.managerId()));
        audit.record(AuditRow.by(actor, action, clock.instant())
                .about(delegation.delegateId())
                .on(delegation.id())
                .restingOn("nearest-manager")
                .with(details));
        return delegation.view(actor.identityId(), PortalTime.today(clock));
    }
}
