package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.jdbi.v3.core.Jdbi;

/** Takes steps with policies: at once, or, where they concern many, when a second administrator says yes (PO-6). */
@ApplicationScoped
@Transactional
class StepService {

    private final PolicyGate gate;
    private final ConcernCount concern;
    private final KnownResources resources;
    private final TogetherRule together;
    private final PolicyTrail trail;
    private final StepSettings settings;
    private final Jdbi jdbi;

    StepService(
            PolicyGate gate,
            ConcernCount concern,
            KnownResources resources,
            TogetherRule together,
            PolicyTrail trail,
            StepSettings settings,
            Jdbi jdbi) {
        this.gate = gate;
        this.concern = concern;
        this.resources = resources;
        this.together = together;
        this.trail = trail;
        this.settings = settings;
        this.jdbi = jdbi;
    }

    /** Takes the step, or proposes it: then the policy is answered as it was, with the proposal that waits. */
    PolicyDetail take(UUID id, Step step, String reason, Actor actor) {
        Policy policy = gate.toChange(id, actor);
        requireUnit(step, actor);
        Changeover after = Giving.after(policy, step);
        requireGivable(policy, step);
        long concerned = concern.of(after, actor.organizationId());
        Policy.Cause cause = trail.cause(actor, reason);
        if (concerned > settings.secondYesOver()) {
            trail.proposal(policy, policy.propose(step, concerned, cause));
        } else {
            taken(policy, step, policy.take(step, cause));
        }
        return gate.view(policy, actor).detail();
    }

    /** A second administrator's yes, for which assurance level 3 is needed (SI-2); the step is taken at once. */
    PolicyDetail confirm(UUID id, int number, Actor actor) {
        actor.requireHighAssurance();
        Policy policy = gate.toChange(id, actor);
        List<PolicyChange> changes = policy.confirm(number, actor, trail.now());
        PolicyProposal confirmed = policy.proposals().get(number - 1);
        requireGivable(policy, confirmed.version(), confirmed.step());
        trail.proposal(policy, confirmed);
        taken(policy, confirmed.toTake(), changes);
        return gate.view(policy, actor).detail();
    }

    /** Turns the proposal down, or takes it back. */
    PolicyDetail refuse(UUID id, int number, String reason, Actor actor) {
        Policy policy = gate.toChange(id, actor);
        trail.proposal(policy, policy.refuse(number, trail.cause(actor, reason)));
        return gate.view(policy, actor).detail();
    }

    private void taken(Policy policy, Step step, List<PolicyChange> changes) {
        trail.taken(policy, step.kind(), changes.getLast());
        trail.activeChanged(policy);
    }

    private void requireGivable(Policy policy, Step step) {
        requireGivable(policy, StepRules.versionOf(policy, step.kind()), step.kind());
    }

    /** Resources may have been retired, or come to be kept apart (PO-9), since the version was written. */
    private void requireGivable(Policy policy, int version, StepKind kind) {
        if (StepRules.gives(kind)) {
            List<PolicyGrant> given = policy.version(version).resources();
            PolicyContent.requireGivable(given, resources.ofGrants(policy.organizationId(), given));
            together.requireTogether(policy.organizationId(), policy.administrationCode(), given);
        }
    }

    private void requireUnit(Step step, Actor actor) {
        UUID unitId = step.unitId();
        if (unitId != null && !isKnown(unitId, actor)) {
            throw PolicyProblem.UNKNOWN_UNIT.at("unitId", "PO-6", "There is no such unit");
        }
    }

    private boolean isKnown(UUID unitId, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from directory_unit where unit_id = :unit and organization_id = :organization)
                        """)
                .bind("unit", unitId)
                .bind("organization", actor.organizationId())
                .mapTo(Boolean.class)
                .one());
    }
}
