package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.Rule;

/**
 * Which versions of a policy would give resources after a step, in place of those that do now.
 *
 * @param after what would give; empty when nothing would
 * @param matched the rules of the versions that the step is about
 */
public record Changeover(UUID policyId, List<ActivePolicy> after, List<Rule> matched) {

    /** One version gives, and no other. */
    static Changeover to(ActivePolicy candidate) {
        return new Changeover(candidate.rule().policyId(), List.of(candidate), List.of(candidate.rule()));
    }
}
