package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** What every change of a policy leaves behind: its row in the audit log, and word to those who give resources. */
@ApplicationScoped
class PolicyTrail {

    private final AuditLog audit;
    private final Event<ActivePoliciesChanged> activeChanged;
    private final Clock clock;

    PolicyTrail(AuditLog audit, Event<ActivePoliciesChanged> activeChanged, Clock clock) {
        this.audit = audit;
        this.activeChanged = activeChanged;
        this.clock = clock;
    }

    /** The actor does something now, for that reason. */
    Policy.Cause cause(Actor actor, String reason) {
        return new Policy.Cause(actor.identityId(), clock.instant(), reason.strip());
    }

    /** The date right now. */
    LocalDate today() {
        return PortalTime.today(clock);
    }

    /** Records that a version was drafted. */
    void drafted(Policy policy, PolicyChange change) {
        record(policy, "policy.drafted", change.changedBy(), change.changedAt(), change.version());
    }

    /** Records a step that was taken, by what it is about, and tells that other versions give resources now. */
    void taken(Policy policy, StepKind step, PolicyChange change) {
        String action = switch (step) {
            case ACTIVATE -> "policy.activated";
            case RETIRE -> "policy.retired";
            case ROLL_BACK -> "policy.rolled-back";
            case TRY -> "policy.tried";
            case END_TRIAL -> "policy.trial-ended";
        };
        record(policy, action, change.changedBy(), change.changedAt(), change.version());
        activeChanged.fire(
                new ActivePoliciesChanged(policy.id(), policy.organizationId(), policy.administrationCode()));
    }

    /** Records what somebody decided about a step that is not simply taken at once. */
    void proposal(Policy policy, PolicyProposal proposal) {
        UUID decidedBy = proposal.decidedBy();
        Instant decidedAt = proposal.decidedAt();
        String action = switch (proposal.state()) {
            case PROPOSED -> "policy.proposed";
            case PLANNED -> decidedBy == null ? "policy.planned" : "policy.confirmed";
            case CONFIRMED -> "policy.confirmed";
            case REFUSED -> "policy.refused";
            case WITHDRAWN -> "policy.withdrawn";
            case HELD, LAPSED, TAKEN -> throw new IllegalArgumentException("Nobody decides on " + proposal.state());
        };
        record(
                policy,
                action,
                decidedBy == null ? proposal.proposedBy() : decidedBy,
                decidedAt == null ? proposal.proposedAt() : decidedAt,
                proposal.version());
    }

    /** Records that a step's day came and it was not taken. */
    void dealtWith(Policy policy, PolicyProposal proposal, Instant at) {
        String action = proposal.state() == ProposalState.LAPSED ? "policy.lapsed" : "policy.held";
        record(policy, action, null, at, proposal.version());
    }

    private void record(Policy policy, String action, @Nullable UUID by, Instant at, int version) {
        audit.record(AuditRow.within(policy.organizationId(), by, action, at)
                .on(policy.id())
                .with("version " + version));
    }
}
