package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.policies.PolicyGate.Seen;
import org.accessportal.policy.policies.PolicyQuery.Shown;
import org.accessportal.policy.policies.PolicyRights.Reach;
import org.jspecify.annotations.Nullable;

/** Keeps policies, and shows everybody those that they may see. */
@ApplicationScoped
@Transactional
public class PolicyService {

    private final PolicyRepository policies;
    private final PolicyQuery query;
    private final PolicyRights rights;
    private final PolicyGate gate;
    private final KnownResources resources;
    private final PolicyTrail trail;

    PolicyService(
            PolicyRepository policies,
            PolicyQuery query,
            PolicyRights rights,
            PolicyGate gate,
            KnownResources resources,
            PolicyTrail trail) {
        this.policies = policies;
        this.query = query;
        this.rights = rights;
        this.gate = gate;
        this.resources = resources;
        this.trail = trail;
    }

    PolicyDetail draft(PolicyBody body, Actor actor) {
        gate.requireKeeper(body.administrationCode(), actor);
        Policy policy = Policy.draft(
                actor.organizationId(), body.administrationCode(), content(body, actor), cause(body, actor));
        policies.persist(policy);
        trail.drafted(policy, policy.lastChangeOf(1));
        return gate.view(policy, actor).detail();
    }

    Seen change(UUID id, @Nullable String ifMatch, PolicyBody body, Actor actor) {
        Policy policy = gate.toChange(id, actor);
        Etag.require(ifMatch, policy.revision());
        trail.drafted(policy, policy.change(body.administrationCode(), content(body, actor), cause(body, actor)));
        return gate.view(policy, actor);
    }

    Seen get(UUID id, Actor actor) {
        return gate.view(gate.seen(id, actor), actor);
    }

    /** What every version says, oldest first; to those who keep the policy, and auditors: others see what gives. */
    List<PolicyVersion> versions(UUID id, Actor actor) {
        Policy policy = gate.seen(id, actor);
        return gate.seesEveryVersion(policy, actor)
                ? policy.versions()
                : List.of(policy.version(policy.standing().readVersion()));
    }

    /** The version of a policy that the actor is shown, as it would give resources. */
    public Changeover shown(UUID id, Actor actor) {
        Policy policy = gate.seen(id, actor);
        return Changeover.to(policy.administrationCode(), Giving.everywhere(policy, gate.shown(policy, actor)));
    }

    /** What the policy would give after a step, for those who may take it (404, 403; 409 when it cannot be taken). */
    public Changeover after(UUID id, Step step, Actor actor) {
        step.requireDayAhead(trail.today());
        return Giving.after(gate.kept(id, actor), step);
    }

    /** The same of the newest version, whether or not it gives already. */
    public Changeover kept(UUID id, Actor actor) {
        Policy policy = gate.kept(id, actor);
        return Changeover.to(policy.administrationCode(), Giving.everywhere(policy, policy.newestVersion()));
    }

    /** What has not been saved, as it would give resources; for those who may save it. */
    public Changeover candidate(CandidateBody body, Actor actor) {
        gate.requireKeeper(body.administrationCode(), actor);
        UUID replaced = body.policyId();
        if (replaced != null) {
            gate.seen(replaced, actor).requireAdministration(body.administrationCode());
        }
        PolicyContent content = PolicyContent.of(body, resources.ofGrants(actor.organizationId(), body.resources()));
        UUID id = replaced == null ? UUID.randomUUID() : replaced;
        var rule = Rule.of(id, 0, body.administrationCode(), content.onlyPrimary(), content.criteria());
        return Changeover.to(
                body.administrationCode(), new ActivePolicy(actor.organizationId(), rule, content.resources()));
    }

    Page<PolicyView> list(PolicyFilter filter, PageRequest page, Actor actor) {
        Reach reach = rights.of(actor);
        List<Shown> shown = query.page(actor, reach, filter, page);
        Map<UUID, Policy> byId =
                policies.byId(shown.stream().map(Shown::policyId).toList());
        List<PolicyView> items = shown.stream()
                .map(one -> view(Objects.requireNonNull(byId.get(one.policyId())), one.version(), reach))
                .toList();
        return new Page<>(items, query.count(actor, reach, filter), page.limit(), page.offset());
    }

    private static PolicyView view(Policy policy, int version, Reach reach) {
        return PolicyView.of(policy, version, reach.seesEveryVersion(policy.administrationCode()));
    }

    private PolicyContent content(PolicyBody body, Actor actor) {
        return PolicyContent.of(body, resources.ofGrants(actor.organizationId(), body.resources()));
    }

    private Policy.Cause cause(PolicyBody body, Actor actor) {
        return trail.cause(actor, body.reason());
    }
}
