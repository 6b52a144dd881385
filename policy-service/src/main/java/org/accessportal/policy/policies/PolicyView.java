package org.accessportal.policy.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A policy in a list (PO-1): its newest version to those who keep it, the active one to others.
 *
 * @param administrationCode the administration that owns it; null for the whole organization
 * @param state where the version that is shown stands
 * @param version counts the policy's versions from 1
 * @param trialUnitId the unit where the version that is shown is tried; null when it is not
 * @param planned what is to be done with the policy on a day, or is held; null when nothing is, and to mere readers
 * @param onlyPrimary only primary engagements count
 * @param changedAt when the version came to its state
 * @param changedBy who brought it there
 * @param reason why
 */
record PolicyView(
        UUID id,
        String name,
        @Nullable String administrationCode,
        PolicyState state,
        int version,
        List<PolicyGrant> resources,
        Criterion criteria,
        @Nullable UUID trialUnitId,
        @Nullable PlannedStep planned,
        boolean onlyPrimary,
        Instant changedAt,
        UUID changedBy,
        String reason) {

    /**
     * A step that waits for its day, or was not taken when that came (PO-6).
     *
     * @param number of the proposal
     * @param state PROPOSED, PLANNED or HELD
     */
    record PlannedStep(int number, StepKind step, LocalDate day, ProposalState state) {

        private static @Nullable PlannedStep of(PolicyProposal open) {
            LocalDate day = open.day();
            return day == null ? null : new PlannedStep(open.number(), open.step(), day, open.state());
        }
    }

    /** One version of the policy. */
    static PolicyView of(Policy policy, int number, boolean seesPlans) {
        PolicyVersion version = policy.version(number);
        PolicyChange last = policy.lastChangeOf(number);
        Standing.Trial trial = policy.standing().trial();
        return new PolicyView(
                policy.id(),
                version.name(),
                policy.administrationCode(),
                policy.stateOf(number),
                number,
                version.resources(),
                version.criteria(),
                trial != null && trial.version() == number ? trial.unitId() : null,
                seesPlans ? policy.proposals().open().map(PlannedStep::of).orElse(null) : null,
                version.onlyPrimary(),
                last.changedAt(),
                last.changedBy(),
                last.reason());
    }
}
