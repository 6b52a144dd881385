package org.accessportal.identity.delegations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
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
    private final DelegationSettings settings;
    private final DirectoryPublisher publisher;
    private final AuditLog audit;
    private final Clock clock;

    DelegationService(
            DelegationRepository delegations,
            Staff staff,
            DelegationSettings settings,
            DirectoryPublisher publisher,
            AuditLog audit,
            Clock clock) {
        this.delegations = delegations;
        this.staff = staff;
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
                size.people(),
                size.protectedPeople(),
                settings.mostMonths(),
                staff.candidates(actor.identityId(), today));
    }

    DelegationView lend(DelegationRequest request, Actor actor) {
        actor.requireHighAssurance();
        LocalDate today = PortalTime.today(clock);
        request.period().require(today, settings.mostMonths());
        if (!request.protectedIncluded()) {
            throw IdentityProblem.PROTECTED_INCLUDED.at(
                    "protectedIncluded", RULE, "Confirm that people with protected identities are included");
        }
        publisher.raiseResponsibilities(List.of(actor.identityId())); // one at a time from here on
        if (!staff.has(actor.identityId(), request.delegateId(), today)) {
            throw CommonProblem.INVALID_REQUEST.at("delegateId", RULE, "One of those whose nearest manager you are");
        }
        if (delegations.isLent(actor.identityId(), request.delegateId(), request.period())) {
            throw IdentityProblem.DELEGATION_OVERLAPS.at("from", RULE, "It is lent to that person on some of the days");
        }
        Delegation delegation = Delegation.lend(
                actor.organizationId(), actor.identityId(), request.delegateId(), request.period(), clock.instant());
        delegations.persist(delegation);
        return changed("delegation.made", delegation, actor, "from=" + request.from() + " to=" + request.to());
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
