package org.accessportal.policy.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.policy.PolicyProblem;

/** A policy's steps that were not simply taken at once, oldest first, of which at most one is open (PO-6). */
final class Proposals {

    private final List<PolicyProposal> proposals;

    /** Those of a policy; what is decided is changed in that list. */
    Proposals(List<PolicyProposal> ofPolicy) {
        this.proposals = ofPolicy;
    }

    /** Every one, oldest first. */
    List<PolicyProposal> all() {
        return List.copyOf(proposals);
    }

    /** The step that waits for a decision or its day. */
    Optional<PolicyProposal> open() {
        return proposals.stream().filter(PolicyProposal::isOpen).findFirst();
    }

    /** Refuses (409) anything else while one is open, or what is confirmed would not be what was proposed. */
    void requireNoneOpen() {
        open().ifPresent(proposal -> {
            throw PolicyProblem.PROPOSAL_WAITING.because("Proposal " + proposal.number() + " is to be decided first");
        });
    }

    /** The number of the next. */
    int nextNumber() {
        return proposals.size() + 1;
    }

    /** The proposal, for a second administrator's yes (404; 403 for the first, 409 when it is decided or too late). */
    PolicyProposal confirmable(int number, UUID by, LocalDate today) {
        PolicyProposal proposal = get(number);
        proposal.requireConfirmable(by, today);
        return proposal;
    }

    /** A second administrator has said yes to the proposal, as it would be on its day. */
    PolicyProposal agree(PolicyProposal confirmable, long concernedOnDay, Policy.Cause yes) {
        return put(confirmable.agreed(concernedOnDay, yes));
    }

    /** The proposal is turned down, taken back or withdrawn. */
    PolicyProposal refuse(int number, Policy.Cause cause) {
        return put(get(number).refused(cause));
    }

    /** The day of the open step has come without the second yes that it takes. */
    PolicyProposal lapse() {
        return put(open().orElseThrow().lapsed());
    }

    /** The day of the open step has come, and a human decides. */
    PolicyProposal hold(HoldCause cause, long concerned) {
        return put(open().orElseThrow().held(cause, concerned));
    }

    /** A new one, or one that has come further. */
    PolicyProposal put(PolicyProposal proposal) {
        if (proposal.number() > proposals.size()) {
            proposals.add(proposal);
        } else {
            proposals.set(proposal.number() - 1, proposal);
        }
        return proposal;
    }

    /** The one of that number (404). */
    PolicyProposal get(int number) {
        if (number < 1 || number > proposals.size()) {
            throw CommonProblem.NOT_FOUND.because("No such policy"); // the same as for a policy that is not there
        }
        return proposals.get(number - 1);
    }
}
