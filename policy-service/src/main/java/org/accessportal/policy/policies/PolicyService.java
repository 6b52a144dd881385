package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.Etag;
import org.accessportal.platform.rest.Page;
import org.accessportal.platform.rest.PageRequest;
import org.accessportal.platform.security.Actor;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.policies.PolicyQuery.Shown;
import org.accessportal.policy.policies.PolicyRights.Reach;
import org.jspecify.annotations.Nullable;

/** Keeps policies, and shows everybody those that they may see. */
@ApplicationScoped
@Transactional
public class PolicyService {

    /** A policy as somebody sees it, and its revision. */
    record Seen(PolicyDetail detail, long revision) {}

    private final PolicyRepository policies;
    private final PolicyQuery query;
    private final PolicyRights rights;
    private final KnownResources resources;
    private final PolicyTrail trail;

    PolicyService(
            PolicyRepository policies,
            PolicyQuery query,
            PolicyRights rights,
            KnownResources resources,
            PolicyTrail trail) {
        this.policies = policies;
        this.query = query;
        this.rights = rights;
        this.resources = resources;
        this.trail = trail;
    }

    PolicyDetail draft(PolicyBody body, Actor actor) {
        Reach reach = rights.of(actor);
        requireKeeper(reach, body.administrationCode());
        Policy policy = Policy.draft(
                actor.organizationId(), body.administrationCode(), content(body, actor), cause(body, actor));
        policies.persist(policy);
        trail.record(policy, policy.lastChangeOf(1));
        return newest(policy, reach).detail();
    }

    Seen change(UUID id, @Nullable String ifMatch, PolicyBody body, Actor actor) {
        Reach reach = rights.of(actor);
        Policy policy = toChange(id, reach, actor);
        Etag.require(ifMatch, policy.revision());
        trail.record(policy, policy.change(body.administrationCode(), content(body, actor), cause(body, actor)));
        return newest(policy, reach);
    }

    PolicyDetail activate(UUID id, String reason, Actor actor) {
        Reach reach = rights.of(actor);
        Policy policy = toChange(id, reach, actor);
        trail.record(policy, policy.activate(trail.cause(actor, reason)));
        List<PolicyGrant> given = policy.version(policy.newestVersion()).resources();
        PolicyContent.requireGivable(given, catalogue(given, actor));
        trail.activeChanged(policy);
        return newest(policy, reach).detail();
    }

    PolicyDetail retire(UUID id, String reason, Actor actor) {
        Reach reach = rights.of(actor);
        Policy policy = toChange(id, reach, actor);
        trail.record(policy, policy.retire(trail.cause(actor, reason)));
        trail.activeChanged(policy);
        return newest(policy, reach).detail();
    }

    Seen get(UUID id, Actor actor) {
        Reach reach = rights.of(actor);
        Policy policy = policies.inOrganizationOf(actor, id).orElseThrow(PolicyService::unknown);
        if (reach.seesEveryVersion(policy.administrationCode())) {
            return newest(policy, reach);
        }
        Integer active = policy.activeVersion();
        if (active == null || !reach.seesActive(policy.administrationCode())) {
            throw unknown();
        }
        return new Seen(PolicyDetail.of(policy, active, Set.of()), policy.revision());
    }

    /** The version of a policy that the actor is shown, as it would give resources. */
    public Changeover shown(UUID id, Actor actor) {
        PolicyDetail shown = get(id, actor).detail();
        var rule = Rule.of(id, shown.version(), shown.administrationCode(), shown.onlyPrimary(), shown.criteria());
        return Changeover.to(new ActivePolicy(actor.organizationId(), rule, shown.resources()));
    }

    /** The same, for those who may change the policy: who else sees it is refused (403). */
    public Changeover kept(UUID id, Actor actor) {
        Changeover shown = shown(id, actor);
        requireKeeper(
                rights.of(actor),
                policies.inOrganizationOf(actor, id)
                        .map(Policy::administrationCode)
                        .orElse(null));
        return shown;
    }

    /** What has not been saved, as it would give resources; for those who may save it. */
    public Changeover candidate(CandidateBody body, Actor actor) {
        requireKeeper(rights.of(actor), body.administrationCode());
        UUID replaced = body.policyId();
        if (replaced != null) {
            Policy policy = policies.inOrganizationOf(actor, replaced)
                    .filter(one -> rights.of(actor).seesEveryVersion(one.administrationCode()))
                    .orElseThrow(PolicyService::unknown);
            policy.requireAdministration(body.administrationCode());
        }
        PolicyContent content = PolicyContent.of(body, catalogue(body.resources(), actor));
        UUID id = replaced == null ? UUID.randomUUID() : replaced;
        var rule = Rule.of(id, 0, body.administrationCode(), content.onlyPrimary(), content.criteria());
        return Changeover.to(new ActivePolicy(actor.organizationId(), rule, content.resources()));
    }

    Page<PolicyView> list(PolicyFilter filter, PageRequest page, Actor actor) {
        Reach reach = rights.of(actor);
        List<Shown> shown = query.page(actor, reach, filter, page);
        Map<UUID, Policy> byId =
                policies.byId(shown.stream().map(Shown::policyId).toList());
        List<PolicyView> items = shown.stream()
                .map(one -> PolicyView.of(Objects.requireNonNull(byId.get(one.policyId())), one.version()))
                .toList();
        return new Page<>(items, query.count(actor, reach, filter), page.limit(), page.offset());
    }

    private Policy toChange(UUID id, Reach reach, Actor actor) {
        Policy policy = policies.lockedFor(actor, id).orElseThrow(PolicyService::unknown);
        String administration = policy.administrationCode();
        boolean seen = reach.seesEveryVersion(administration)
                || (policy.activeVersion() != null && reach.seesActive(administration));
        if (!seen) {
            throw unknown();
        }
        requireKeeper(reach, administration);
        return policy;
    }

    private static void requireKeeper(Reach reach, @Nullable String administrationCode) {
        if (!reach.mayChange(administrationCode)) {
            throw CommonProblem.FORBIDDEN.because(
                    administrationCode == null
                            ? "A policy of the whole organization takes a system administrator"
                            : "This takes the administration's policy administrator");
        }
    }

    private static Seen newest(Policy policy, Reach reach) {
        Set<PolicyAction> actions = reach.mayChange(policy.administrationCode()) ? policy.possibleActions() : Set.of();
        return new Seen(PolicyDetail.of(policy, policy.newestVersion(), actions), policy.revision());
    }

    private PolicyContent content(PolicyBody body, Actor actor) {
        return PolicyContent.of(body, catalogue(body.resources(), actor));
    }

    private Map<UUID, KnownResource> catalogue(List<PolicyGrant> grants, Actor actor) {
        return resources.find(
                actor.organizationId(),
                grants.stream().map(PolicyGrant::resourceId).toList());
    }

    private Policy.Cause cause(PolicyBody body, Actor actor) {
        return trail.cause(actor, body.reason());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("No such policy");
    }
}
