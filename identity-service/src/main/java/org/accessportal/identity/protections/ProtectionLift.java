package org.accessportal.identity.protections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.FreeText;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** That a person need not be protected any more: whoever answers for them proposes it, a protection officer confirms (ID-9). */
@Entity
class ProtectionLift {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID identityId;
    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean lifted;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProtectionLift() {}

    private ProtectionLift(UUID identityId, String reason, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = by.organizationId();
        this.identityId = identityId;
        this.reason = reason;
        this.proposedBy = by.identityId();
        this.proposedAt = at;
    }

    /** Refused (422) while the feed asks for the protection: it would be back with the next one. */
    static ProtectionLift propose(ProtectionLiftRequest request, Protection protection, Actor by, Instant at) {
        if (protection.markedInFeed()) {
            throw IdentityProblem.MARKED_IN_FEED.at(
                    "identityId", "ID-9", "The mark is to disappear from the feed before the protection is lifted");
        }
        return new ProtectionLift(request.identityId(), FreeText.checked("reason", request.reason()), by, at);
    }

    /** The second of the two says yes (403 for the first one, and for the person); it waits no more. */
    void confirm(Actor by, Protection protection, Instant at) {
        requireProposed();
        if (by.is(proposedBy) || by.is(identityId)) {
            throw IdentityProblem.TWO_PEOPLE_LIFT_PROTECTION.because("Another protection officer confirms");
        }
        if (protection.markedInFeed()) {
            throw IdentityProblem.MARKED_IN_FEED.because("The feed has marked the person again meanwhile");
        }
        decided(by, at, true);
    }

    /** The person stays protected. */
    void refuse(Actor by, Instant at) {
        requireProposed();
        decided(by, at, false);
    }

    private void decided(Actor by, Instant at, boolean verdict) {
        decidedBy = by.identityId();
        decidedAt = at;
        lifted = verdict;
    }

    private void requireProposed() {
        if (decidedBy != null) {
            throw IdentityProblem.PROTECTION_LIFT_DECIDED.because(state() + " by " + decidedBy + " at " + decidedAt);
        }
    }

    ProtectionLiftState state() {
        if (lifted == null) {
            return ProtectionLiftState.PROPOSED;
        }
        return lifted ? ProtectionLiftState.LIFTED : ProtectionLiftState.REFUSED;
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

    /** As that person sees it. */
    ProtectionLiftView view(Actor viewer, boolean officer) {
        return new ProtectionLiftView(
                id,
                identityId,
                state(),
                reason,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                actions(viewer, officer));
    }

    private List<ProtectionLiftAction> actions(Actor viewer, boolean officer) {
        if (decidedBy != null) {
            return List.of();
        }
        return officer && !viewer.is(proposedBy)
                ? List.of(ProtectionLiftAction.CONFIRM, ProtectionLiftAction.REFUSE)
                : List.of(ProtectionLiftAction.REFUSE);
    }
}
