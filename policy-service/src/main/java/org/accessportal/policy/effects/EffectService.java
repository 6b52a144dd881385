package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
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

    EffectService(PolicyService policies, Outcomes outcomes) {
        this.policies = policies;
        this.outcomes = outcomes;
    }

    /** Of a step with the policy, for those who may take it; without one, of the version that the actor is shown. */
    Effect of(UUID policyId, @Nullable Step step, Actor actor) {
        Changeover changeover = step == null ? policies.shown(policyId, actor) : policies.after(policyId, step, actor);
        return Effect.of(outcomes.forEach(changeover, actor.organizationId()));
    }

    /** The people behind one of its numbers, for those who may change the policy. */
    Page<PersonEffect> people(UUID policyId, @Nullable Step step, EffectList list, PageRequest page, Actor actor) {
        Changeover changeover = step == null ? policies.kept(policyId, actor) : policies.after(policyId, step, actor);
        return people(changeover, list, page, actor);
    }

    /** Of what has not been saved, for those who may save it. */
    Effect of(CandidateBody candidate, Actor actor) {
        return Effect.of(outcomes.forEach(policies.candidate(candidate, actor), actor.organizationId()));
    }

    /** The people behind one of its numbers. */
    Page<PersonEffect> people(CandidateBody candidate, EffectList list, PageRequest page, Actor actor) {
        return people(policies.candidate(candidate, actor), list, page, actor);
    }

    private Page<PersonEffect> people(Changeover changeover, EffectList list, PageRequest page, Actor actor) {
        List<Outcome> listed = outcomes.forEach(changeover, actor.organizationId()).outcomes().stream()
                .filter(list::holds)
                .toList();
        return new Page<>(
                listed.stream()
                        .skip(page.offset())
                        .limit(page.limit())
                        .map(Outcome::view)
                        .toList(),
                listed.size(),
                page.limit(),
                page.offset());
    }
}
