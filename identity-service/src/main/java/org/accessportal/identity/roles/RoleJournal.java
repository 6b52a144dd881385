package org.accessportal.identity.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.accessportal.identity.proposals.Proposal;
import org.accessportal.identity.proposals.Proposals;
import org.accessportal.identity.roles.AppointmentRepository.Resting;
import org.accessportal.platform.audit.AuditLog;
import org.accessportal.platform.audit.AuditRow;
import org.accessportal.platform.events.ProposalFact.Subject;
import org.accessportal.platform.security.Actor;

/** Puts on record what happens to roles, and tells those who wait for it or must act (RO-6, NO-1). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoleJournal {

    private final AuditLog audit;
    private final Proposals proposals;
    private final Clock clock;

    RoleJournal(AuditLog audit, Proposals proposals, Clock clock) {
        this.audit = audit;
        this.proposals = proposals;
        this.clock = clock;
    }

    void proposed(Appointment appointment, Actor by) {
        record("role.proposed", appointment, by);
        proposals.made(proposal(appointment), AppointedRole.SYSTEM_ADMINISTRATOR.name(), clock.instant());
    }

    void given(Appointment appointment, Actor by) {
        record("role.given", appointment, by);
        proposals.decided(proposal(appointment), true, by, clock.instant());
    }

    void refused(Appointment appointment, Actor by) {
        record("role.refused", appointment, by);
        proposals.decided(proposal(appointment), false, by, clock.instant());
    }

    void ended(Appointment appointment, Actor by) {
        record("role.ended", appointment, by);
    }

    void expired(Appointment appointment) {
        audit.record(AuditRow.within(appointment.organizationId(), null, "role.expired", clock.instant())
                .about(appointment.identityId())
                .on(appointment.id())
                .with(appointment.role().name()));
    }

    void restsOrResumes(Resting one) {
        String action = one.rests() ? "role.rested" : "role.resumed";
        audit.record(AuditRow.within(one.organizationId(), null, action, clock.instant())
                .about(one.identityId())
                .with(one.role()));
    }

    private void record(String action, Appointment appointment, Actor by) {
        audit.record(AuditRow.by(by, action, clock.instant())
                .about(appointment.identityId())
                .on(appointment.id())
                .with(
                        appointment.administrationCode() == null
                                ? appointment.role().name()
                                : appointment.role() + " " + appointment.administrationCode()));
    }

    private static Proposal proposal(Appointment appointment) {
        return new Proposal(
                appointment.id(),
                appointment.organizationId(),
                Subject.ROLE,
                appointment.proposedBy(),
                appointment.identityId());
    }
}
