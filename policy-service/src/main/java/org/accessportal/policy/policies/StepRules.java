package org.accessportal.policy.policies;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.policies.Standing.Trial;
import org.jspecify.annotations.Nullable;

/** Which steps a policy can take, and what gives after each (PO-6). */
final class StepRules {

    private StepRules() {}

    /** Which versions give after the step; refused (409) when the policy cannot take it. */
    static Standing after(Policy policy, Step step) {
        requireLiving(policy);
        Standing now = policy.standing();
        return switch (step.kind()) {
            case ACTIVATE -> {
                requireState(policy, isDraft(policy) || policy.newestState() == PolicyState.TRIAL);
                yield Standing.activeEverywhere(policy.newestVersion());
            }
            case RETIRE -> Standing.nothing();
            case ROLL_BACK -> Standing.activeEverywhere(requirePrevious(policy));
            case TRY -> {
                if (now.trial() != null) {
                    throw PolicyProblem.TRIAL_RUNNING.because(
                            "Version " + now.trial().version() + " is being tried");
                }
                requireState(policy, isDraft(policy));
                yield now.trying(policy.newestVersion(), Objects.requireNonNull(step.unitId()));
            }
            case END_TRIAL -> {
                requireTrial(now);
                yield now.withoutTrial();
            }
        };
    }

    /** The version that the step is about: the one that comes to give, or that ceases to. */
    static int versionOf(Policy policy, StepKind kind) {
        return switch (kind) {
            case ACTIVATE, RETIRE, TRY -> policy.newestVersion();
            case ROLL_BACK -> requirePrevious(policy);
            case END_TRIAL -> requireTrial(policy.standing()).version();
        };
    }

    /** What can be done with the policy by that person, who may change it. */
    static Set<PolicyAction> possible(Policy policy, Actor actor) {
        Optional<PolicyProposal> open = policy.proposals().open();
        if (open.isPresent()) {
            boolean waitsForYes = open.get().state() != ProposalState.PLANNED;
            return waitsForYes && !actor.is(open.get().proposedBy())
                    ? EnumSet.of(PolicyAction.CONFIRM, PolicyAction.REFUSE)
                    : EnumSet.of(PolicyAction.REFUSE);
        }
        Set<PolicyAction> actions = EnumSet.noneOf(PolicyAction.class);
        if (policy.newestState() == PolicyState.RETIRED) {
            return actions;
        }
        actions.add(PolicyAction.EDIT);
        actions.add(PolicyAction.RETIRE);
        boolean trial = policy.standing().trial() != null;
        add(actions, PolicyAction.ACTIVATE, policy.newestState() != PolicyState.ACTIVE);
        add(actions, PolicyAction.TRY, isDraft(policy) && !trial);
        add(actions, PolicyAction.END_TRIAL, trial);
        add(actions, PolicyAction.ROLL_BACK, previous(policy).isPresent());
        return actions;
    }

    private static void add(Set<PolicyAction> actions, PolicyAction action, boolean isPossible) {
        if (isPossible) {
            actions.add(action);
        }
    }

    /** Whether the step makes a version give that did not. */
    static boolean gives(StepKind kind) {
        return kind == StepKind.ACTIVATE || kind == StepKind.TRY || kind == StepKind.ROLL_BACK;
    }

    /** Where a version stands that is neither retired nor superseded. */
    static PolicyState stateOf(Standing standing, int version) {
        if (Objects.equals(standing.active(), version)) {
            return PolicyState.ACTIVE;
        }
        Trial trial = standing.trial();
        return trial != null && trial.version() == version ? PolicyState.TRIAL : PolicyState.DRAFT;
    }

    /** The version that was active before the one that is; those that were rolled back are passed over. */
    static Optional<Integer> previous(Policy policy) {
        Deque<Integer> activated = new ArrayDeque<>();
        for (PolicyChange change : policy.changes()) {
            @Nullable Integer latest = activated.peek();
            boolean isLatest = latest != null && latest == change.version();
            if (change.state() == PolicyState.DRAFT && isLatest) {
                activated.pop();
            } else if (change.state() == PolicyState.ACTIVE && !isLatest) {
                activated.push(change.version());
            }
        }
        return activated.stream().skip(1).findFirst();
    }

    static void requireLiving(Policy policy) {
        if (policy.newestState() == PolicyState.RETIRED) {
            throw PolicyProblem.POLICY_RETIRED.because("The policy has been retired");
        }
    }

    private static boolean isDraft(Policy policy) {
        return policy.newestState() == PolicyState.DRAFT;
    }

    private static void requireState(Policy policy, boolean isRight) {
        if (!isRight) {
            throw PolicyProblem.NOT_A_DRAFT.because(
                    "Version " + policy.newestVersion() + " is " + policy.newestState());
        }
    }

    private static int requirePrevious(Policy policy) {
        return previous(policy)
                .orElseThrow(() -> PolicyProblem.NOTHING_BEFORE.because("No other version has been active before"));
    }

    private static Trial requireTrial(Standing standing) {
        Trial trial = standing.trial();
        if (trial == null) {
            throw PolicyProblem.NO_TRIAL.because("No version is being tried");
        }
        return trial;
    }
}
