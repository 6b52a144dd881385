package org.accessportal.policy.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.accessportal.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/**
 * A step that concerns so many people that it takes two policy administrators: proposed by one, confirmed by another
 * (PO-6).
 *
 * @param number counts the policy's proposals from 1
 * @param unitId where a version is to be tried; null for every other step
 * @param version the version that the step is about
 * @param concerned how many people it would have concerned when it was proposed
 * @param reason why it is proposed
 * @param decidedBy who confirmed or refused it; null while nobody has
 * @param decisionReason why it was refused; null when it was not
 */
@Embeddable
record PolicyProposal(
        int number,
        @Enumerated(EnumType.STRING) StepKind step,
        @Nullable UUID unitId,
        int version,
        long concerned,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Enumerated(EnumType.STRING) ProposalState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /** One of the two proposes it. */
    static PolicyProposal of(int number, Step step, int version, long concerned, Policy.Cause cause) {
        return new PolicyProposal(
                number,
                step.kind(),
                step.unitId(),
                version,
                concerned,
                cause.reason(),
                cause.actor().identityId(),
                cause.at(),
                ProposalState.PROPOSED,
                null,
                null,
                null);
    }

    /** The other of the two says yes (403 for the same one, 409 when it is decided). */
    PolicyProposal confirmed(Policy.Cause by) {
        requireWaiting();
        if (by.actor().is(proposedBy)) {
            throw PolicyProblem.TWO_PEOPLE_DECIDE.because("Somebody else than " + proposedBy + " confirms");
        }
        return decided(ProposalState.CONFIRMED, by, null);
    }

    /** It is turned down, or taken back by whoever proposed it (409 when it is decided). */
    PolicyProposal refused(Policy.Cause by) {
        requireWaiting();
        return decided(ProposalState.REFUSED, by, by.reason());
    }

    boolean isWaiting() {
        return state == ProposalState.PROPOSED;
    }

    /** What is to be done. */
    Step toTake() {
        return new Step(step, unitId);
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw PolicyProblem.PROPOSAL_DECIDED.because(state + " by " + decidedBy + " at " + decidedAt);
        }
    }

    private PolicyProposal decided(ProposalState decision, Policy.Cause by, @Nullable String why) {
        return new PolicyProposal(
                number,
                step,
                unitId,
                version,
                concerned,
                reason,
                proposedBy,
                proposedAt,
                decision,
                by.actor().identityId(),
                by.at(),
                why);
    }
}
