package org.accessportal.policy.explanations;

import org.accessportal.policy.criteria.Criterion;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.explanations.ExplanationView.PolicyPart;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy as it gave one resource on a day.
 *
 * @param criteria as they were written, without the administration and what else the rule asks
 */
record GivingPolicy(Rule rule, String name, @Nullable String level, Criterion criteria) {

    PolicyPart part() {
        return new PolicyPart(rule.policyId(), rule.version(), name, level, criteria);
    }
}
