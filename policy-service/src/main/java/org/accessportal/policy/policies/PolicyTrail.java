package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
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

    /** Records what was done. */
    void record(Policy policy, PolicyChange change) {
        String action = switch (change.state()) {
            case DRAFT -> "policy.drafted";
            case ACTIVE -> "policy.activated";
            case RETIRED -> "policy.retired";
        };
        audit.record(AuditRow.within(policy.organizationId(), change.changedBy(), action, change.changedAt())
                .on(policy.id())
                .with("version " + change.version()));
    }

    /** Tells that other versions give resources now. */
    void activeChanged(Policy policy) {
        activeChanged.fire(
                new ActivePoliciesChanged(policy.id(), policy.organizationId(), policy.administrationCode()));
    }
}
