package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.security.Actor;

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
        return new Policy.Cause(actor, clock.instant(), reason.strip());
    }

    /** The present moment. */
    Instant now() {
        return clock.instant();
    }

    /** Records that a version was drafted. */
    void drafted(Policy policy, PolicyChange change) {
        record(policy, "policy.drafted", change.changedBy(), change.changedAt(), change.version());
    }

    /** Records a step that was taken, by what it is about. */
    void taken(Policy policy, StepKind step, PolicyChange change) {
        String action = switch (step) {
            case ACTIVATE -> "policy.activated";
            case RETIRE -> "policy.retired";
            case ROLL_BACK -> "policy.rolled-back";
            case TRY -> "policy.tried";
            case END_TRIAL -> "policy.trial-ended";
        };
        record(policy, action, change.changedBy(), change.changedAt(), change.version());
    }

    /** Records that a step was proposed, confirmed or refused. */
    void proposal(Policy policy, PolicyProposal proposal) {
        UUID decidedBy = proposal.decidedBy();
        Instant decidedAt = proposal.decidedAt();
        String action = switch (proposal.state()) {
            case PROPOSED -> "policy.proposed";
            case CONFIRMED -> "policy.confirmed";
            case REFUSED -> "policy.refused";
        };
        record(
                policy,
                action,
                decidedBy == null ? proposal.proposedBy() : decidedBy,
                decidedAt == null ? proposal.proposedAt() : decidedAt,
                proposal.version());
    }

    private void record(Policy policy, String action, UUID by, Instant at, int version) {
        audit.record(AuditRow.within(policy.organizationId(), by, action, at)
                .on(policy.id())
                .with("version " + version));
    }

    /** Tells that other versions give resources now. */
    void activeChanged(Policy policy) {
        activeChanged.fire(
                new ActivePoliciesChanged(policy.id(), policy.organizationId(), policy.administrationCode()));
    }
}
