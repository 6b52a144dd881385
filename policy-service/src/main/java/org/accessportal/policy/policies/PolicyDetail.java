package org.accessportal.policy.policies;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A policy with its history (PO-6): its newest version to those who keep it, the one that gives to others.
 *
 * @param administrationCode the administration that owns it; null for the whole organization
 * @param state where the version that is shown stands
 * @param version counts the policy's versions from 1
 * @param activeVersion the version that gives resources; null when none does
 * @param trial what is tried on one unit; null when nothing is
 * @param rollbackVersion the version that was active before, and would be again; null when none was
 * @param onlyPrimary only primary engagements count
 * @param versions every change, oldest first: which version came to which state, who did it, when and why
 * @param proposals steps that took or take two administrators, or had or have a day, oldest first; to those who keep
 *     the policy, and auditors
 * @param actions what the viewer may do
 */
record PolicyDetail(
        UUID id,
        String name,
        @Nullable String administrationCode,
        PolicyState state,
        int version,
        @Nullable Integer activeVersion,
        Standing.@Nullable Trial trial,
        @Nullable Integer rollbackVersion,
        List<PolicyGrant> resources,
        Criterion criteria,
        boolean onlyPrimary,
        Instant changedAt,
        UUID changedBy,
        String reason,
        List<PolicyChange> versions,
        List<PolicyProposal> proposals,
        Set<PolicyAction> actions) {

    /** One version of the policy, and what has led to it. */
    static PolicyDetail of(Policy policy, int number, List<PolicyProposal> proposals, Set<PolicyAction> actions) {
        PolicyView view = PolicyView.of(policy, number, false);
        return new PolicyDetail(
                view.id(),
                view.name(),
                view.administrationCode(),
                view.state(),
                view.version(),
                policy.standing().active(),
                policy.standing().trial(),
                StepRules.previous(policy).orElse(null),
                view.resources(),
                view.criteria(),
                view.onlyPrimary(),
                view.changedAt(),
                view.changedBy(),
                view.reason(),
                policy.changes(),
                proposals,
                actions);
    }
}
