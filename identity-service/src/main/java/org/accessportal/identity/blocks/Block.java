package org.accessportal.identity.blocks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accessportal.identity.IdentityProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** That a person's access is stopped in every system, over every policy and order, until two people lift it (AS-5). */
@Entity
class Block {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // asked for by queries
    private UUID organizationId;

    private UUID identityId;
    private String reason;
    private UUID blockedBy;
    private Instant blockedAt;
    private @Nullable String liftReason;
    private @Nullable UUID liftProposedBy;
    private @Nullable Instant liftProposedAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Block() {}

    private Block(UUID identityId, String reason, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.organizationId = by.organizationId();
        this.identityId = identityId;
        this.reason = reason;
        this.blockedBy = by.identityId();
        this.blockedAt = at;
    }

    /** Stops a person of the actor's organization; nobody stops themselves (403). */
    static Block stop(UUID identityId, String reason, Actor by, Instant at) {
        requireAnother(identityId, by);
        return new Block(identityId, reason, by, at);
    }

    /** One of the two says why it can be lifted; refused (409) when it is lifted, or somebody has proposed it already. */
    void proposeLift(String why, Actor by, Instant at) {
        requireStanding();
        requireAnother(identityId, by);
        if (liftProposedBy != null) {
            throw IdentityProblem.LIFT_PROPOSED.because("Proposed by " + liftProposedBy + " at " + liftProposedAt);
        }
        liftReason = why;
        liftProposedBy = by.identityId();
        liftProposedAt = at;
    }

    /** It stays: the proposal is taken back by who made it, or refused by another. */
    void refuseLift(Actor by) {
        requireProposed();
        requireAnother(identityId, by);
        liftReason = null;
        liftProposedBy = null;
        liftProposedAt = null;
    }

    /** The other of the two says yes (403 for the same one): access is what policies and orders say again. */
    void confirmLift(Actor by, BlockRight right, Instant at) {
        requireProposed();
        requireAnother(identityId, by);
        if (by.identityId().equals(liftProposedBy)) {
            throw IdentityProblem.TWO_PEOPLE_LIFT.because("Somebody else than " + by.identityId() + " confirms");
        }
        if (!right.mayConfirm()) {
            throw CommonProblem.FORBIDDEN.because("A system administrator gives nobody access back (RO-6)");
        }
        liftedBy = by.identityId();
        liftedAt = at;
    }

    private void requireStanding() {
        if (liftedAt != null) {
            throw IdentityProblem.BLOCK_LIFTED.because("Lifted by " + liftedBy + " at " + liftedAt);
        }
    }

    private void requireProposed() {
        requireStanding();
        if (liftProposedBy == null) {
            throw IdentityProblem.LIFT_NOT_PROPOSED.because("Somebody else may have refused it");
        }
    }

    private static void requireAnother(UUID identityId, Actor by) {
        if (by.is(identityId)) {
            throw IdentityProblem.CONCERNS_ONESELF.because("Others decide about one's own access (AS-5, RO-7)");
        }
    }

    BlockState state() {
        if (liftedAt != null) {
            return BlockState.LIFTED;
        }
        return liftProposedBy == null ? BlockState.BLOCKED : BlockState.LIFT_PROPOSED;
    }

    UUID id() {
        return id;
    }

    UUID identityId() {
        return identityId;
    }

    /** As that person sees it; without a right, who reads everything and changes nothing. */
    BlockView view(Actor viewer, @Nullable BlockRight right) {
        return new BlockView(
                id,
                identityId,
                state(),
                reason,
                blockedBy,
                blockedAt,
                liftReason,
                liftProposedBy,
                liftProposedAt,
                liftedBy,
                liftedAt,
                right == null ? List.of() : actions(viewer, right));
    }

    private List<BlockAction> actions(Actor viewer, BlockRight right) {
        return switch (state()) {
            case BLOCKED -> List.of(BlockAction.PROPOSE_LIFT);
            case LIFT_PROPOSED ->
                right.mayConfirm() && !viewer.identityId().equals(liftProposedBy)
                        ? List.of(BlockAction.CONFIRM_LIFT, BlockAction.REFUSE_LIFT)
                        : List.of(BlockAction.REFUSE_LIFT);
            case LIFTED -> List.of();
        };
    }
}
