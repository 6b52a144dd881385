package org.accessportal.identity.roles;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** That somebody is to hold a role: proposed by one administrator, confirmed by another, until it ends (RO-6). */
@Entity
class Appointment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID identityId;

    @Enumerated(EnumType.STRING)
    private AppointedRole role;

    private @Nullable String administrationCode;
    private @Nullable LocalDate endsOn;
    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    private Appointment(AppointmentRequest request, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = by.organizationId();
        this.identityId = request.identityId();
        this.role = request.role();
        this.administrationCode = request.administrationCode();
        this.endsOn = request.to();
        this.reason = request.reason().strip();
        this.proposedBy = by.identityId();
        this.proposedAt = at;
    }

    /** One of the two proposes it; nobody for themselves (403). It gives nothing yet. */
    static Appointment propose(AppointmentRequest request, Actor by, Instant at) {
        requireAnother(request.identityId(), by);
        return new Appointment(request, by, at);
    }

    /** The other of the two says yes (403 for the same one, and for whom it concerns). */
    void confirm(Actor by, Instant at) {
        if (state() != AppointmentState.PROPOSED) {
            throw IdentityProblem.APPOINTMENT_DECIDED.because(
                    state() == AppointmentState.HELD
                            ? "Confirmed by " + confirmedBy + " at " + confirmedAt
                            : "It ended at " + endedAt);
        }
        requireAnother(identityId, by);
        if (by.is(proposedBy)) {
            throw IdentityProblem.TWO_PEOPLE_APPOINT.because("Somebody else than " + proposedBy + " confirms");
        }
        confirmedBy = by.identityId();
        confirmedAt = at;
    }

    /** It is refused, taken back, or over; also by whoever holds it. */
    void end(Actor by, Instant at) {
        requireOpen();
        endedBy = by.identityId();
        endedAt = at;
    }

    /** Its last day has passed. */
    void expire(Instant at) {
        requireOpen();
        endedAt = at;
    }

    private void requireOpen() {
        if (endedAt != null) {
            throw IdentityProblem.APPOINTMENT_DECIDED.because("It ended at " + endedAt);
        }
    }

    private static void requireAnother(UUID identityId, Actor by) {
        if (by.is(identityId)) {
            throw IdentityProblem.CONCERNS_ONESELF.because("Others decide about one's own roles (RO-6, RO-7)");
        }
    }

    AppointmentState state() {
        if (endedAt != null) {
            return AppointmentState.ENDED;
        }
        return confirmedAt == null ? AppointmentState.PROPOSED : AppointmentState.HELD;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID identityId() {
        return identityId;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    AppointedRole role() {
        return role;
    }

    @Nullable
    String administrationCode() {
        return administrationCode;
    }

    /** As that person sees it; who only reads may do nothing. */
    AppointmentView view(Actor viewer, boolean administers) {
        List<AppointmentAction> actions = new ArrayList<>();
        boolean concerned = viewer.is(identityId);
        if (state() == AppointmentState.PROPOSED && administers && !concerned && !viewer.is(proposedBy)) {
            actions.add(AppointmentAction.CONFIRM);
        }
        if (state() != AppointmentState.ENDED && (administers || concerned)) {
            actions.add(AppointmentAction.END);
        }
        return new AppointmentView(
                id,
                identityId,
                role,
                administrationCode,
                endsOn,
                state(),
                reason,
                proposedBy,
                proposedAt,
                confirmedBy,
                confirmedAt,
                endedBy,
                endedAt,
                actions);
    }
}
