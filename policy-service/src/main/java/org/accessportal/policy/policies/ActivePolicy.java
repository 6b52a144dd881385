package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.Rule;

/** A version of a policy that gives resources: what it asks, and what it gives. */
public record ActivePolicy(UUID organizationId, Rule rule, List<PolicyGrant> resources) {

    /** The same, tried at one unit and everything under it. */
    ActivePolicy within(UUID unitId) {
        return new ActivePolicy(organizationId, rule.within(unitId), resources);
    }

    /** The same, everywhere but there. */
    ActivePolicy outside(UUID unitId) {
        return new ActivePolicy(organizationId, rule.outside(unitId), resources);
    }
}
