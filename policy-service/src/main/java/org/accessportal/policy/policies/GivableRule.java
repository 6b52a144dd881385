package org.accessportal.policy.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a version gives must be there to give: resources are retired, or come to be kept apart, after it was written. */
@ApplicationScoped
class GivableRule {

    private final KnownResources resources;
    private final TogetherRule together;

    GivableRule(KnownResources resources, TogetherRule together) {
        this.resources = resources;
        this.together = together;
    }

    /** Refuses (422) a step that makes the version give what nobody can be given, or may hold together (PO-9). */
    void require(Policy policy, int version, StepKind kind) {
        if (StepRules.gives(kind)) {
            List<PolicyGrant> given = policy.version(version).resources();
            PolicyContent.requireGivable(given, resources.ofGrants(policy.organizationId(), given));
            together.requireTogether(policy.organizationId(), policy.administrationCode(), given);
        }
    }
}
