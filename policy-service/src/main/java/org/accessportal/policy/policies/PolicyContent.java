package org.accessportal.policy.policies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.problem.Violation;
import org.accessportal.policy.PolicyProblem;
import org.accessportal.policy.criteria.CriteriaRules;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/** What a version says, found right: criteria by their rules, resources by the catalogue. */
record PolicyContent(String name, Criterion criteria, List<PolicyGrant> resources, boolean onlyPrimary) {

    /** What the body says; every broken rule is told. */
    static PolicyContent of(PolicyBody body, Map<UUID, KnownResource> catalogue) {
        return of(body.name(), body.content(), catalogue);
    }

    /** The same of what has no name yet. */
    static PolicyContent of(CandidateBody body, Map<UUID, KnownResource> catalogue) {
        return of("", body, catalogue);
    }

    private static PolicyContent of(String name, CandidateBody body, Map<UUID, KnownResource> catalogue) {
        List<Violation> wrongCriteria = CriteriaRules.brokenBy("criteria", body.criteria());
        if (!wrongCriteria.isEmpty()) {
            throw PolicyProblem.INVALID_CRITERIA.at(wrongCriteria);
        }
        requireGivable(body.resources(), catalogue);
        return new PolicyContent(
                name.strip(), body.criteria(), List.copyOf(body.resources()), onlyPrimary(body, catalogue));
    }

    /** Refuses resources that the catalogue does not know, or no longer as the policy gives them; every fault is told. */
    static void requireGivable(List<PolicyGrant> grants, Map<UUID, KnownResource> catalogue) {
        List<Violation> unknown = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < grants.size(); i++) {
            PolicyGrant grant = grants.get(i);
            String field = "resources[" + i + "]";
            KnownResource resource = catalogue.get(grant.resourceId());
            if (!seen.add(grant.resourceId())) {
                wrong.add(new Violation(field + ".resourceId", "PO-1", "A policy gives a resource once"));
            } else if (resource == null) {
                unknown.add(new Violation(field + ".resourceId", "PO-1", "There is no such resource"));
            } else {
                check(field, grant, resource, wrong);
            }
        }
        if (!unknown.isEmpty()) {
            throw PolicyProblem.UNKNOWN_RESOURCE.at(unknown);
        }
        if (!wrong.isEmpty()) {
            throw PolicyProblem.INVALID_RESOURCES.at(wrong);
        }
    }

    private static void check(String field, PolicyGrant grant, KnownResource resource, List<Violation> wrong) {
        @Nullable String level = grant.level();
        if (resource.retired()) {
            wrong.add(new Violation(field + ".resourceId", "PO-1", "The resource is retired"));
        }
        if (resource.levels().isEmpty() && level != null) {
            wrong.add(new Violation(field + ".level", "PO-1", "The resource has no levels"));
        } else if (!resource.levels().isEmpty()
                && (level == null || !resource.levels().contains(level))) {
            wrong.add(new Violation(field + ".level", "PO-4", "Choose one of the levels of the resource"));
        }
    }

    private static boolean onlyPrimary(CandidateBody body, Map<UUID, KnownResource> catalogue) {
        if (body.onlyPrimary() != null) {
            return body.onlyPrimary();
        }
        return !CriteriaRules.mentionPrimary(body.criteria())
                && body.resources().stream().anyMatch(grant -> isUserService(catalogue.get(grant.resourceId())));
    }

    private static boolean isUserService(@Nullable KnownResource resource) {
        return resource != null && resource.userService();
    }
}
