package org.accessportal.policy.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
        return Effect.of(
                step == null
                        ? outcomes.forEach(policies.shown(policyId, actor), actor.organizationId())
                        : worked(policyId, step, actor));
    }

    /** The people behind one of its numbers, for those who may change the policy. */
    Page<PersonEffect> people(UUID policyId, @Nullable Step step, EffectList list, PageRequest page, Actor actor) {
        Worked worked = step == null
                ? outcomes.forEach(policies.kept(policyId, actor), actor.organizationId())
                : worked(policyId, step, actor);
        return people(worked, list, page);
    }

    /** Of what has not been saved, for those who may save it. */
    Effect of(CandidateBody candidate, Actor actor) {
        return Effect.of(outcomes.forEach(policies.candidate(candidate, actor), actor.organizationId()));
    }

    /** The people behind one of its numbers. */
    Page<PersonEffect> people(CandidateBody candidate, EffectList list, PageRequest page, Actor actor) {
        return people(outcomes.forEach(policies.candidate(candidate, actor), actor.organizationId()), list, page);
    }

    private Worked worked(UUID policyId, Step step, Actor actor) {
        Changeover changeover = policies.after(policyId, step, actor);
        LocalDate day = step.day();
        return day == null
                ? outcomes.forEach(changeover, actor.organizationId())
                : outcomes.forEach(changeover, actor.organizationId(), day);
    }

    private static Page<PersonEffect> people(Worked worked, EffectList list, PageRequest page) {
        List<Outcome> listed = worked.outcomes().stream().filter(list::holds).toList();
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
