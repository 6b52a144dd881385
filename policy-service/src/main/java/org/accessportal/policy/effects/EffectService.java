package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.platform.time.PortalTime;
import org.accessportal.policy.policies.CandidateBody;
import org.accessportal.policy.policies.Changeover;
import org.accessportal.policy.policies.PolicyService;
import org.accessportal.policy.policies.Step;
import org.jspecify.annotations.Nullable;

/** Tells what activating a policy would do, and to whom (PO-6). */
@ApplicationScoped
@Transactional
class EffectService {

    private final PolicyService policies;
    private final Outcomes outcomes;
    private final Clock clock;

    EffectService(PolicyService policies, Outcomes outcomes, Clock clock) {
        this.policies = policies;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Of a step with the policy, for those who may take it; without one, of the version that the actor is shown. */
    Effect of(UUID policyId, @Nullable Step step, Actor actor) {
        Changeover changeover = step == null ? policies.shown(policyId, actor) : policies.after(policyId, step, actor);
        return outcomes.effect(changeover, actor.organizationId(), dayOf(step));
    }

    /** The people behind one of its numbers, for those who may change the policy. */
    Page<PersonEffect> people(UUID policyId, @Nullable Step step, EffectList list, PageRequest page, Actor actor) {
        Changeover changeover = step == null ? policies.kept(policyId, actor) : policies.after(policyId, step, actor);
        return outcomes.people(changeover, actor.organizationId(), dayOf(step), list, page);
    }

    /** Of what has not been saved, for those who may save it. */
    Effect of(CandidateBody candidate, Actor actor) {
        return outcomes.effect(policies.candidate(candidate, actor), actor.organizationId(), dayOf(null));
    }

    /** The people behind one of its numbers. */
    Page<PersonEffect> people(CandidateBody candidate, EffectList list, PageRequest page, Actor actor) {
        Changeover changeover = policies.candidate(candidate, actor);
        return outcomes.people(changeover, actor.organizationId(), dayOf(null), list, page);
    }

    private LocalDate dayOf(@Nullable Step step) {
        return step == null || step.day() == null ? PortalTime.today(clock) : step.day();
    }
}
