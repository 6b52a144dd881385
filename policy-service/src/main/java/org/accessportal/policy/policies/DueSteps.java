package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.problem.Problem;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * Deals with planned steps whose day has come (PO-6). One that nobody has said the second yes to lapses. One that has come
 * to concern many more people than were agreed to is held until a second administrator says yes, and so is one that a
 * rule stands in the way of; every other is taken.
 */
@ApplicationScoped
class DueSteps {

    private final PolicyRepository policies;
    private final ConcernCount concern;
    private final GivableRule givable;
    private final StepSettings settings;
    private final PolicyTrail trail;

    DueSteps(
            PolicyRepository policies,
            ConcernCount concern,
            GivableRule givable,
            StepSettings settings,
            PolicyTrail trail) {
        this.policies = policies;
        this.concern = concern;
        this.givable = givable;
        this.settings = settings;
        this.trail = trail;
    }

    /** The policies with a step whose day has come, the earliest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> due(LocalDate today) {
        return policies.due(today);
    }

    /** Deals with the policy's due step; nothing is left to do when another replica was first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void dealWith(UUID policyId, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        Policy policy = policies.locked(policyId);
        policy.proposals()
                .open()
                .filter(proposal -> proposal.isDue(today))
                .ifPresent(due -> dealWith(policy, due, now));
    }

    private void dealWith(Policy policy, PolicyProposal due, Instant now) {
        if (due.state() == ProposalState.PROPOSED) {
            trail.dealtWith(policy, policy.proposals().lapse(), now);
            return;
        }
        @Nullable Changeover after = possible(policy, due);
        if (after == null) {
            trail.dealtWith(policy, policy.proposals().hold(HoldCause.NOT_POSSIBLE, due.concerned()), now);
            return;
        }
        long concerned = concern.of(after, policy.organizationId(), Objects.requireNonNull(due.day()));
        if (due.covers(concerned, settings.secondYesOver())) {
            trail.taken(policy, due.step(), policy.takePlanned(now).getLast());
        } else {
            trail.dealtWith(policy, policy.proposals().hold(HoldCause.MORE_CONCERNED, concerned), now);
        }
    }

    /** What the step leads to; null when a rule has come to stand in its way. */
    private @Nullable Changeover possible(Policy policy, PolicyProposal due) {
        try {
            givable.require(policy, due.version(), due.step());
            return Giving.after(policy, due.toTake());
        } catch (Problem refusal) {
            return null;
        }
    }
}
