package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.policies.PolicyRights.Reach;
import org.jspecify.annotations.Nullable;

/** Lets everybody as near to a policy as their rights reach; the same refusal for one that is unknown and one unseen. */
@ApplicationScoped
class PolicyGate {

    /** A policy as somebody sees it, and its revision. */
    record Seen(PolicyDetail detail, long revision) {}

    private final PolicyRepository policies;
    private final PolicyRights rights;

    PolicyGate(PolicyRepository policies, PolicyRights rights) {
        this.policies = policies;
        this.rights = rights;
    }

    /** The policy, locked until the transaction ends, for somebody who may change it (404, 403). */
    Policy toChange(UUID id, Actor actor) {
        Policy policy = policies.lockedFor(actor, id).orElseThrow(PolicyGate::unknown);
        requireSeen(policy, rights.of(actor));
        requireKeeper(policy.administrationCode(), actor);
        return policy;
    }

    /** The policy, for somebody who may change it (404, 403). */
    Policy kept(UUID id, Actor actor) {
        Policy policy = seen(id, actor);
        requireKeeper(policy.administrationCode(), actor);
        return policy;
    }

    /** The policy, for somebody who sees a version of it (404). */
    Policy seen(UUID id, Actor actor) {
        Policy policy = policies.inOrganizationOf(actor, id).orElseThrow(PolicyGate::unknown);
        requireSeen(policy, rights.of(actor));
        return policy;
    }

    /** Refuses who may not change policies of the administration (403). */
    void requireKeeper(@Nullable String administrationCode, Actor actor) {
        if (!rights.of(actor).mayChange(administrationCode)) {
            throw CommonProblem.FORBIDDEN.because(
                    administrationCode == null
                            ? "A policy of the whole organization takes a system administrator"
                            : "This takes the administration's policy administrator");
        }
    }

    /** Whether the actor sees drafts and what has been retired or superseded too. */
    boolean seesEveryVersion(Policy policy, Actor actor) {
        return rights.of(actor).seesEveryVersion(policy.administrationCode());
    }

    /** The version that the actor is shown: the newest, or for who only reads the one that gives. */
    int shown(Policy policy, Actor actor) {
        return seesEveryVersion(policy, actor)
                ? policy.newestVersion()
                : policy.standing().readVersion();
    }

    /** The policy as the actor sees it. */
    Seen view(Policy policy, Actor actor) {
        boolean keeps = rights.of(actor).mayChange(policy.administrationCode());
        Set<PolicyAction> actions = keeps ? StepRules.possible(policy, actor) : Set.of();
        List<PolicyProposal> proposals =
                seesEveryVersion(policy, actor) ? policy.proposals().all() : List.of();
        return new Seen(PolicyDetail.of(policy, shown(policy, actor), proposals, actions), policy.revision());
    }

    private static void requireSeen(Policy policy, Reach reach) {
        String administration = policy.administrationCode();
        boolean isSeen = reach.seesEveryVersion(administration)
                || (policy.standing().gives() && reach.seesActive(administration));
        if (!isSeen) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such policy");
    }
}
