package org.accessportal.policy.policies;

import java.util.ArrayList;
import java.util.List;
import org.accessportal.policy.evaluation.Rule;
import org.accessportal.policy.policies.Standing.Trial;

/** What a policy gives, and would give after a step. */
final class Giving {

    private Giving() {}

    /** What the policy would give after the step; refused (409) when it cannot take it. */
    static Changeover after(Policy policy, Step step) {
        List<ActivePolicy> before = of(policy, policy.standing());
        List<ActivePolicy> after = of(policy, StepRules.after(policy, step));
        int about = StepRules.versionOf(policy, step.kind());
        List<Rule> matched = (StepRules.gives(step.kind()) ? after : before)
                .stream()
                        .map(ActivePolicy::rule)
                        .filter(rule -> step.kind() == StepKind.RETIRE || rule.version() == about)
                        .toList();
        return new Changeover(policy.id(), policy.administrationCode(), after, matched);
    }

    /** One version, as it would give everywhere. */
    static ActivePolicy everywhere(Policy policy, int number) {
        PolicyVersion version = policy.version(number);
        var rule = Rule.of(policy.id(), number, policy.administrationCode(), version.onlyPrimary(), version.criteria());
        return new ActivePolicy(policy.organizationId(), rule, version.resources());
    }

    private static List<ActivePolicy> of(Policy policy, Standing standing) {
        List<ActivePolicy> giving = new ArrayList<>();
        Trial trial = standing.trial();
        if (standing.active() != null) {
            ActivePolicy active = everywhere(policy, standing.active());
            giving.add(trial == null ? active : active.outside(trial.unitId()));
        }
        if (trial != null) {
            giving.add(everywhere(policy, trial.version()).within(trial.unitId()));
        }
        return giving;
    }
}
