package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.PolicyProblem;
import org.jdbi.v3.core.Jdbi;

/** Takes steps with policies: at once, on a day, or, where they concern many, when a second administrator says yes (PO-6). */
@ApplicationScoped
@Transactional
class StepService {

    private final PolicyGate gate;
    private final ConcernCount concern;
    private final GivableRule givable;
    private final PolicyTrail trail;
    private final StepSettings settings;
    private final Jdbi jdbi;

    StepService(
            PolicyGate gate,
            ConcernCount concern,
            GivableRule givable,
            PolicyTrail trail,
            StepSettings settings,
            Jdbi jdbi) {
        this.gate = gate;
        this.concern = concern;
        this.givable = givable;
        this.trail = trail;
        this.settings = settings;
        this.jdbi = jdbi;
    }

    /** Takes the step, or plans or proposes it: then the policy is answered as it was, with what waits. */
    PolicyDetail take(UUID id, Step step, String reason, Actor actor) {
        Policy policy = gate.toChange(id, actor);
        requireUnit(step, actor);
        step.requireDayAhead(trail.today());
        long concerned = concernedBy(policy, step);
        givable.require(policy, StepRules.versionOf(policy, step.kind()), step.kind());
        Policy.Cause cause = trail.cause(actor, reason);
        if (concerned > settings.secondYesOver()) {
            trail.proposal(policy, policy.propose(step, concerned, cause));
        } else if (step.day() != null) {
            trail.proposal(policy, policy.plan(step, concerned, cause));
        } else {
            trail.taken(policy, step.kind(), policy.take(step, cause).getLast());
        }
        return gate.view(policy, actor).detail();
    }

    /**
     * A second administrator's yes, for which assurance level 3 is needed (SI-2); the step is taken at once, or, where it
     * has a day ahead, waits for that alone: the yes is to what it would do then, counted anew.
     */
    PolicyDetail confirm(UUID id, int number, Actor actor) {
        actor.requireHighAssurance();
        Policy policy = gate.toChange(id, actor);
        PolicyProposal proposal = policy.proposals().confirmable(number, actor.identityId(), trail.today());
        givable.require(policy, proposal.version(), proposal.step());
        Policy.Cause yes = trail.cause(actor, "");
        if (proposal.waitsWhenConfirmed()) {
            trail.proposal(policy, policy.proposals().agree(proposal, concernedBy(policy, proposal.toTake()), yes));
        } else {
            PolicyChange change = policy.confirm(proposal, yes).getLast();
            trail.proposal(policy, policy.proposals().get(number));
            trail.taken(policy, proposal.step(), change);
        }
        return gate.view(policy, actor).detail();
    }

    /** Turns the proposal down, takes it back, or withdraws what is planned. */
    PolicyDetail refuse(UUID id, int number, String reason, Actor actor) {
        Policy policy = gate.toChange(id, actor);
        trail.proposal(policy, policy.proposals().refuse(number, trail.cause(actor, reason)));
        return gate.view(policy, actor).detail();
    }

    private long concernedBy(Policy policy, Step step) {
        LocalDate day = Objects.requireNonNullElseGet(step.day(), trail::today);
        return concern.of(Giving.after(policy, step), policy.organizationId(), day);
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
