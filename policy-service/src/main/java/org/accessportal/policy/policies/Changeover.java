package org.accessportal.policy.policies;

import java.util.List;
import java.util.UUID;
import org.accessportal.policy.evaluation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a policy would give resources after a step, in place of those that do now.
 *
 * @param administrationCode the administration that owns the policy; null: the whole organization
 * @param after what would give; empty when nothing would
 * @param matched the rules of the versions that the step is about
 */
public record Changeover(
        UUID policyId, @Nullable String administrationCode, List<ActivePolicy> after, List<Rule> matched) {

    /** One version gives, and no other. */
    static Changeover to(@Nullable String administrationCode, ActivePolicy candidate) {
        return new Changeover(
                candidate.rule().policyId(), administrationCode, List.of(candidate), List.of(candidate.rule()));
    }
}
