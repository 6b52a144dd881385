package org.accessportal.policy.explanations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accessportal.policy.criteria.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Why policies give an identity a resource on a day, or why they do not (PO-7). Ordered access is told of elsewhere.
 *
 * @param level the highest that policies give that day (PO-4); null when they give nothing or it has no levels
 * @param waitsUntil when the next morning run lets what has changed about the person take effect (PO-3): what is said of
 *     days before it is how it will be then; null when nothing waits, and for past days
 * @param reasons every policy and engagement that gives it; empty when policies do not
 * @param nearest the policies that would give it with the fewest changes, at most five; empty when there are reasons
 */
record ExplanationView(
        UUID identityId,
        UUID resourceId,
        LocalDate date,
        @Nullable String level,
        @Nullable Instant waitsUntil,
        List<Reason> reasons,
        List<Nearest> nearest) {

    /** A version of a policy that gives the resource. */
    record PolicyPart(
            UUID policyId,
            int version,
            String name,
            @Nullable String level,
            Criterion criteria) {}

    /**
     * The engagement that criteria look at, with the values that they find.
     *
     * @param from first day; null when it is open
     * @param to last day, included; null when it is open
     */
    record EngagementPart(
            UUID engagementId,
            UUID unitId,
            String administrationCode,
            @Nullable String costResponsibilityNumber,
            @Nullable String titleCode,
            @Nullable String employmentForm,
            @Nullable String benefitsGroup,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean primary) {}

    /** The engagement meets the policy's criteria and runs that day. */
    record Reason(PolicyPart policy, EngagementPart engagement) {}

    /**
     * A policy that does not give it, with the engagement that comes nearest.
     *
     * @param runs whether the engagement runs that day; if not, that is one of the things to change
     * @param changes the fewest criteria that would have to turn out otherwise
     */
    record Nearest(PolicyPart policy, EngagementPart engagement, boolean runs, List<ChangePart> changes) {}

    /**
     * What would have to turn out otherwise.
     *
     * @param wanted whether the criterion would have to be met; false: it is met, and must not be
     */
    record ChangePart(Criterion criterion, boolean wanted) {}
}
