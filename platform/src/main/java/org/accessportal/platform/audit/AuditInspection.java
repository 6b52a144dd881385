package org.accessportal.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.accessportal.platform.security.Actor;

/** Verification on somebody's request, which is itself on record. */
@ApplicationScoped
public class AuditInspection {

    private final Auditors auditors;
    private final AuditVerifier verifier;
    private final AuditLog log;
    private final Clock clock;

    AuditInspection(Auditors auditors, AuditVerifier verifier, AuditLog log, Clock clock) {
        this.auditors = auditors;
        this.verifier = verifier;
        this.log = log;
        this.clock = clock;
    }

    /** Verifies the whole chain for an auditor or system administrator. */
    @Transactional
    public AuditVerification verify(List<AuditAnchor> anchors, Actor actor) {
        auditors.require(actor);
        AuditVerification found = verifier.verify(anchors);
        String outcome = found.fault() == null ? "WHOLE" : found.fault().name();
        log.record(AuditRow.by(actor, "audit.verified", clock.instant()).with(outcome));
        return found;
    }
}
