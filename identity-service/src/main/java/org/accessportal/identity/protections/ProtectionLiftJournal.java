package org.accessportal.identity.protections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.accessportal.identity.proposals.Proposal;
import org.accessportal.identity.proposals.Proposals;
import org.accessportal.identity.protections.ProtectionLiftService.Held;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.events.ProposalFact.Subject;
import org.accessportal.platform.security.Actor;

/** Puts on record what happens to lifts, and tells those who wait for it or must act (ID-9, NO-1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProtectionLiftJournal {

    private static final String OFFICER = "PROTECTION_OFFICER";

    private final AuditLog audit;
    private final Proposals proposals;
    private final Clock clock;

    ProtectionLiftJournal(AuditLog audit, Proposals proposals, Clock clock) {
        this.audit = audit;
        this.proposals = proposals;
        this.clock = clock;
    }

    void proposed(Held held, Actor by) {
        record("protection.lift-proposed", held, by);
        proposals.made(proposal(held.lift()), OFFICER, clock.instant());
    }

    void lifted(Held held, Actor by) {
        record("protection.lifted", held, by);
        proposals.decided(proposal(held.lift()), true, by, clock.instant());
    }

    void refused(Held held, Actor by) {
        record("protection.lift-refused", held, by);
        proposals.decided(proposal(held.lift()), false, by, clock.instant());
    }

    /** An officer decides as one, whoever they answer for besides. */
    private void record(String action, Held held, Actor by) {
        Acting right = held.officer() ? null : held.protection().acting();
        audit.record(AuditRow.by(by, action, clock.instant())
                .about(held.lift().identityId())
                .on(held.lift().id())
                .onBehalfOf(right == null ? null : right.onBehalfOf())
                .restingOn(right == null ? "protection-officer" : right.right()));
    }

    private static Proposal proposal(ProtectionLift lift) {
        return new Proposal(
                lift.id(), lift.organizationId(), Subject.PROTECTION_LIFT, lift.proposedBy(), lift.identityId());
    }
}
