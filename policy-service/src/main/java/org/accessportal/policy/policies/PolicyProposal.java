package org.accessportal.policy.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.policy.PolicyProblem;
import org.jspecify.annotations.Nullable;

/**
 * A step that is not simply taken at once: it concerns so many people that it takes two policy administrators, proposed
 * by one and confirmed by another, or it has a day to wait for, or both (PO-6).
 *
 * @param number counts the policy's proposals from 1
 * @param unitId where a version is to be tried; null for every other step
 * @param version the version that the step is about
 * @param day whose first minute (Europe/Stockholm) it is taken at; null: as soon as it is confirmed
 * @param concerned how many people it would have concerned when it was proposed; of one with a day, when it was last
 *     agreed to or held, as of that day
 * @param reason why it is proposed
 * @param decidedBy who confirmed, refused or withdrew it; null while nobody has
 * @param decisionReason why it was refused or withdrawn; null when it was not
 * @param heldFor why it was not taken when its day came; null when it was, or that day has not come
 */
@Embeddable
record PolicyProposal(
        int number,
        @Enumerated(EnumType.STRING) StepKind step,
        @Nullable UUID unitId,
        int version,
        @Nullable LocalDate day,
        long concerned,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Enumerated(EnumType.STRING) ProposalState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Enumerated(EnumType.STRING) @Nullable HoldCause heldFor) {

    /** One of the two proposes it. */
    static PolicyProposal proposed(int number, Step step, int version, long concerned, Policy.Cause cause) {
        return new PolicyProposal(
                number,
                step.kind(),
                step.unitId(),
                version,
                step.day(),
                concerned,
                cause.reason(),
                cause.by(),
                cause.at(),
                ProposalState.PROPOSED,
                null,
                null,
                null,
                null);
    }

    /** One is enough: it waits for its day alone. */
    static PolicyProposal planned(int number, Step step, int version, long concerned, Policy.Cause cause) {
        return proposed(number, step, version, concerned, cause).in(ProposalState.PLANNED, concerned, null);
    }

    /** Refuses whoever proposed it (403), and what is decided or comes too late (409). */
    void requireConfirmable(UUID by, LocalDate today) {
        if (state != ProposalState.PROPOSED && state != ProposalState.HELD) {
            throw decidedAlready();
        }
        if (state == ProposalState.PROPOSED && day != null && !day.isAfter(today)) {
            throw PolicyProblem.DAY_HAS_COME.because("It was to be confirmed before " + day);
        }
        if (by.equals(proposedBy)) {
            throw PolicyProblem.TWO_PEOPLE_DECIDE.because("Somebody else than " + proposedBy + " confirms");
        }
    }

    /** The other of the two has said yes, and it is taken at once. */
    PolicyProposal confirmed(Policy.Cause yes) {
        return decided(ProposalState.CONFIRMED, yes, null);
    }

    /** The other of the two has said yes to that it concerns so many, and it waits for its day. */
    PolicyProposal agreed(long concernedOnDay, Policy.Cause yes) {
        return decided(ProposalState.PLANNED, yes, null).in(ProposalState.PLANNED, concernedOnDay, null);
    }

    /** It is turned down, taken back by whoever proposed it, or withdrawn before its day (409 when it is decided). */
    PolicyProposal refused(Policy.Cause by) {
        if (!state.isOpen()) {
            throw decidedAlready();
        }
        boolean isWithdrawn = state == ProposalState.PLANNED;
        return decided(isWithdrawn ? ProposalState.WITHDRAWN : ProposalState.REFUSED, by, by.reason());
    }

    /** Its day has come, and it is taken. */
    PolicyProposal taken() {
        return in(ProposalState.TAKEN, concerned, null);
    }

    /** Its day has come, and nobody has said the second yes that it takes. */
    PolicyProposal lapsed() {
        return in(ProposalState.LAPSED, concerned, null);
    }

    /** Its day has come, and a human decides. */
    PolicyProposal held(HoldCause cause, long concernedNow) {
        return in(ProposalState.HELD, concernedNow, cause);
    }

    /**
     * Whether what was agreed to covers that it concerns so many now: as many as one administrator decides about alone,
     * or, where two have agreed, that many more than they agreed to.
     *
     * @param limit how many one decides about alone
     */
    boolean covers(long concernedNow, long limit) {
        return concernedNow <= (decidedBy == null ? limit : concerned + limit);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    /** Whether its day has come, and neither the clock nor a human has dealt with it. */
    boolean isDue(LocalDate today) {
        boolean waits = state == ProposalState.PROPOSED || state == ProposalState.PLANNED;
        return waits && day != null && !day.isAfter(today);
    }

    /** Whether a yes leaves it to wait for its day; what is held has had its day. */
    boolean waitsWhenConfirmed() {
        return state == ProposalState.PROPOSED && day != null;
    }

    /** Who answers for it when it is taken: whoever agreed last. */
    UUID answerableFor() {
        return decidedBy == null ? proposedBy : decidedBy;
    }

    /** What is to be done. */
    Step toTake() {
        return new Step(step, unitId, day);
    }

    private RuntimeException decidedAlready() {
        return PolicyProblem.PROPOSAL_DECIDED.because(state + " by " + decidedBy + " at " + decidedAt);
    }

    private PolicyProposal decided(ProposalState decision, Policy.Cause cause, @Nullable String why) {
        return new PolicyProposal(
                number,
                step,
                unitId,
                version,
                day,
                concerned,
                reason,
                proposedBy,
                proposedAt,
                decision,
                cause.by(),
                cause.at(),
                why,
                heldFor);
    }

    private PolicyProposal in(ProposalState next, long concernedThen, @Nullable HoldCause cause) {
        return new PolicyProposal(
                number,
                step,
                unitId,
                version,
                day,
                concernedThen,
                reason,
                proposedBy,
                proposedAt,
                next,
                decidedBy,
                decidedAt,
                decisionReason,
                cause);
    }
}
