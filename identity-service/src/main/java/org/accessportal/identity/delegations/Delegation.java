package org.accessportal.identity.delegations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/**
 * The manager role, lent for a while (RO-2) to one of those whose nearest manager one is, or to another manager of the
 * same administration: everything in RO-1, also for work that waits already and for protected people; never
 * attestation, and never further.
 */
@Entity
class Delegation {

    private static final String RULE = "RO-2";

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private UUID organizationId;

    private UUID managerId;
    private UUID delegateId;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private boolean fellowManager;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant madeAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EndedBecause endedBecause;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    private Delegation(UUID organizationId, UUID managerId, Delegate delegate, Period period, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = organizationId;
        this.managerId = managerId;
        this.delegateId = delegate.id();
        this.fellowManager = delegate.fellowManager();
        this.startsOn = period.from();
        this.endsOn = period.to();
        this.madeAt = at;
    }

    /**
     * Who has the role lent.
     *
     * @param fellowManager another manager of the same administration, and not one of the manager's own people
     */
    record Delegate(UUID id, boolean fellowManager) {}

    /** From the first day to the last, which are both included. */
    record Period(LocalDate from, LocalDate to) {

        /** Refuses (422) what begins in the past, ends before it begins, or lasts longer than it may. */
        void require(LocalDate today, int mostMonths) {
            if (from.isBefore(today)) {
                throw CommonProblem.INVALID_REQUEST.at("from", RULE, "Today or a later day");
            }
            if (to.isBefore(from)) {
                throw CommonProblem.INVALID_REQUEST.at("to", RULE, "The last day is not before the first");
            }
            if (!to.isBefore(from.plusMonths(mostMonths))) {
                throw CommonProblem.INVALID_REQUEST.at("to", RULE, "At most " + mostMonths + " months");
            }
        }
    }

    /** Lends the role of that manager. */
    static Delegation lend(UUID organizationId, UUID managerId, Delegate delegate, Period period, Instant at) {
        return new Delegation(organizationId, managerId, delegate, period, at);
    }

    /** Ends it at once; refused (409) when it has ended. */
    void revoke(LocalDate today, Instant at) {
        if (state(today) == DelegationState.ENDED) {
            throw IdentityProblem.DELEGATION_OVER.because("It has ended");
        }
        endedAt = at;
        endedBecause = EndedBecause.REVOKED;
    }

    /** Where it stands on that day. */
    DelegationState state(LocalDate today) {
        if (endedAt != null || endsOn.isBefore(today)) {
            return DelegationState.ENDED;
        }
        return startsOn.isAfter(today) ? DelegationState.COMING : DelegationState.CURRENT;
    }

    UUID id() {
        return id;
    }

    UUID managerId() {
        return managerId;
    }

    UUID delegateId() {
        return delegateId;
    }

    /** As that person sees it, who is one of the two. */
    DelegationView view(UUID viewer, LocalDate today) {
        DelegationState state = state(today);
        boolean revocable = state != DelegationState.ENDED && viewer.equals(managerId);
        return new DelegationView(
                id,
                managerId,
                delegateId,
                startsOn,
                endsOn,
                state,
                madeAt,
                endedAt,
                endedBecause,
                revocable ? List.of("REVOKE") : List.of());
    }
}
